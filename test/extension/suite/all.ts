import './commands.ts';
import './diagnostics.ts';
import './features.ts';
import './lazy.ts';
import './preview.ts';
