import frames from '../lexicon/frames.lexicon.yaml';

/** Wordings that give away what a sentence is, with the reason for all of them. */
interface FrameGroup {
  readonly because: string;
  readonly phrases: readonly string[];
}

type FrameName = 'aspiration' | 'aspiration_anywhere' | 'need' | 'process' | 'exposure';

const frameFile = frames as Readonly<Record<FrameName, readonly FrameGroup[]>>;

/** Whether words begin with one of the phrases of a frame. */
type StartsWith = (words: string) => boolean;

export interface Frames {
  readonly aspiration: StartsWith;
  /** Anywhere in the words rather than at their start. */
  readonly life: StartsWith;
  readonly need: StartsWith;
  readonly procedure: StartsWith;
  readonly exposure: StartsWith;
}

export function createFrames(): Frames {
  const matching = (name: FrameName, lead: string): StartsWith => {
    const phrases = frameFile[name]
      .flatMap((group) => group.phrases)
      .toSorted()
      .toReversed();
    const pattern = new RegExp(
      `${lead}(?:${phrases.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|')})(?![\\w'])`,
    );
    return (words) => pattern.test(words);
  };
  return {
    aspiration: matching('aspiration', '^'),
    life: matching('aspiration_anywhere', '\\b'),
    need: matching('need', '^'),
    procedure: matching('process', '^'),
    exposure: matching('exposure', '^'),
  };
}
