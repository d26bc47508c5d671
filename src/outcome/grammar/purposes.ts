const end = String.raw`(?=,\s*(?:and (?:does|he|she|they|is|has|do)|by|as|within|without|on|in \d|\d|for \d|at the|to be|with|shown|using|measured|recorded|noted|timed|evidenced|checked|scored|logged|observed|filmed|seen|read|kept|held|reviewed|per|going by|according to)\b|\s+(?:as (?:measured|recorded|observed|shown|evidenced)|by (?:the (?:end|time|start|summer|autumn|spring)|week \d|term \d|easter|christmas|may|june|july|september|december))\b|[;.\n(\uE000]|\s-\s|$)`;

export const clauses: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:so that|in order that|in order to|in order for|so as (?:not )?to|with the aim of|for the purpose of|with a view to|because (?:then|this)|which means that|meaning that)\b.*?${end}`,
    'g',
  ),
  new RegExp(
    // Whatever stands after "so" is what for, unless "so" says how much: "so loud that", "or so".
    String.raw`(?<=\S\s|,\s|\()(?<!\b(?:and|or|do|does|to|even|not|if|think|say|was|is|are|be) )so (?!by\b|far\b|much\b|many\b|long\b|well\b|often\b|soon\b|on\b|as to\b|called|clearly|quietly|loud|\w+ (?:that|as)\b|the (?:dinner|\w+) (?:ladies|staff|teacher) (?:tell|say)).*?${end}`,
    'g',
  ),
  new RegExp(
    String.raw`(?:,\s*|\s)(?:enabling|allowing|leading to|thereby \w+ing|ensuring|making it (?:easier|possible))\b.*?${end}`,
    'g',
  ),
  new RegExp(
    String.raw`(?:,|\s[-–])\s*(?:helping|supporting|preparing|giving|sparing) (?:him|her|them|me|us|everyone|children|pupils|others|staff|slower|all|the \w+|for)\b.*?${end}`,
    'g',
  ),
  // "In readiness for college", "as a step towards work", "the aim being fewer audiences", "why: to stop it".
  new RegExp(
    String.raw`\b(?:in (?:readiness|preparation) for|for (?:the sake|the benefit) of|for (?:his|her|their|my|everyone's) (?:own )?(?:dignity|safety|sake)|as (?:an? |the )?(?:first |next )?(?:step|bridge|stage|move|alternative|groundwork) (?:towards?|to|for|back)|as part of getting|in a bid to|with an eye to|lest|that way|which (?:will|would) (?:let|help|allow|mean)|(?:(?:and )?the|our) (?:aim|point|idea|purpose|object|hope|goal)(?: of (?:it|this)(?: all)?)? (?:is|being)|(?:this|it) is (?:meant )?to (?=let|widen|wean|help|give|stop|make|spare|keep)|in the interests of)\b.*?${end}`,
    'g',
  ),
  /(?:^|[;.\n(])\s*(?:why|aim|purpose|so that|rationale|reason)\s?:\s*[^;.\n)]{3,100}/g,
];

/** What an infinitive at the end of a sentence is for, rather than what is done. */
const aims =
  'build|close the gap|narrow the gap|get (?:him|her|them|his|ready)|stop (?:him|her|them)|help|support|widen|ease|keep|make it|make sure|enable|improve|increase|reduce|develop|promote|encourage|prevent|avoid|allow|ensure|challenge|give (?:him|her|them|me|families|children)|stay (?:safe|well|calm)|feel|boost|strengthen|extend|aid|foster|raise|show how|prepare|practise|help with|settle|calm|cope|become|get ready|access|manage|understand|learn|see what|protect|maintain|minimi[sz]e|maximi[sz]e|facilitate|gain|grow|secure|save|rebuild|bring down|take back to|give (?:those|everyone|people)|be able to|be ready|live|lead|express|communicate|deepen|inform|guide|underpin|overcome|address|lower|limit|free up|speed up|celebrate|be safe|be included|have more|feel more|know';

/** After a comma any infinitive says what for: ", to show that it is worth using". */
export const afterComma = new RegExp(
  String.raw`(?<=[\w'")%\uE000]),\s+to (?!be (?:reviewed|measured|achieved|held|completed|reached|done|read|looked|totted|watched|checked|seen|in)\b)(?!(?:one|two|three|four|an?|the|his|her|their|each|every|all)\b)[a-z]+\b.*?${end}`,
  'g',
);

export const infinitive = new RegExp(String.raw`(?<=[\w'")%]|,)\s+to (?:${aims})\b.*?${end}`, 'g');

/** After these words an infinitive is what is done, not what for. */
export const leadsToAction =
  /(?:^|\b(?:able|ready|willing|going|wants?|need(?:s|ing)?|learn(?:s|ed|ing)?|tr(?:y|ies|ying)|continues?|continuing|begins?|starts?|starting|beginning|like|hopes?|has|have|is|are|be|not|chooses?|remembers?|expects?|how|what|when|where|which|ways?|strategies|opportunit(?:y|ies)|refuses?|asks?|decides?|and|or|child|pupil|x|unable|confident|easier|difficult|hard|used|staff|learner|support|help|ability|prompt(?:ing|s)?|reminder|reminding|him|her|them|me|referral|agrees?)\s*(?:\uE000\s*)?)$/;

/** At the start of a sentence the purpose ends at its comma: "So that her news reaches her friends, Anwen tells …". */
export const leading =
  /(?:^|[.;\n]\s*)\s*(?:so that|so (?=his|her|their|the|he|she|they)|in order that|in order to|so as (?:not )?to|with (?:a view to|the aim of)|for the (?:benefit|sake) of|to (?!be able to)[a-z]+)\b[^,;:\n]{3,120}(?=[,:]\s*(?:\S+\s+){1,7}?(?:will|can|to|is|are|does|do|[a-z]+s|[a-z]+)\b)/g;
