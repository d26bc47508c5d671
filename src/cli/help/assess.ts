/** What `provision help assess` prints. */
export const assessHelp = `Usage
  provision assess [options] < statements.jsonl

Reads statements from standard input, one a line, and answers each with a line, in the same order and as soon as it is
read. A line is JSON:

  {"id": "7", "kind": "pupil", "text": "By July Amal will ask for help in 4 of 5 lessons, as seen by her teacher."}

"kind" is pupil (one learner), group (a group, or adults' practice) or cpd (an objective of training). Without "id" the
answer has the number of the line. "fields" may say what stands beside the sentence: measure, start, target, direction,
when, scale, condition, purpose. The answer:

  {"id": "7", "verdict": "measurable", "class": "outcome", "missing": [], "parts": {"who": [[8, 12]], …},
   "severity": "none", "reasons": []}

verdict is measurable, not_measurable or not_assessed; parts are [start, end) in UTF-16 code units of the text; reasons
are sentences. A line that cannot be read is answered with {"id": …, "error": "…"}, and the others all the same.
Blank lines get no answer.

Options
  --format <format>  jsonl (default) or text, for people
  --kind <kind>      pupil, group or cpd: of statements that do not say. Lines may then be plain text
  -h, --help         This text

Exit codes
  0  every line was answered, whatever the verdicts
  2  it could not run, or a line could not be read

Examples
  provision assess < statements.jsonl > answers.jsonl
  provision assess --kind pupil --format text < outcomes.txt
  echo "Ben will read 40 words a minute by May." | provision assess --kind pupil

Both shapes have a JSON Schema: schemas/assess-input.schema.json and schemas/assess-output.schema.json.
`;
