import './commands.ts';
import './diagnostics.ts';
import './features.ts';
import './lazy.ts';
import './outcomes.ts';
import './preview.ts';
