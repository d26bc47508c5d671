import type { Catalogue } from './catalogue.ts';
import { outcomeTexts } from './outcome.ts';
import { language } from './language.ts';
import { outcomeViews } from './outcomeViews.ts';

/**
 * What is wrong, why it matters, what to do: in that order and in a teacher's English. An id is a rule's code, with a
 * variant after a dot where one rule has several things to say.
 */
export const english: Catalogue = {
  ...outcomeTexts,
  ...language,
  'file/unreadable.binary':
    'This file does not hold text, so nobody can read it here. Perhaps a picture or a Word document was given the wrong name: rename it, or save its words as text.',
  'file/unreadable.utf-16':
    'This file is saved as UTF-16, which other programs read as gibberish. Save it again as UTF-8.',
  'file/unreadable.not-utf-8':
    'This file is saved in an old character set, so £ and é would come out wrong for other readers. Save it again as UTF-8.',
  'file/too-large':
    'This file is too large to be checked (the limit is {megabytes} MB or {lines} lines). Split it, or look for something that was pasted in by mistake.',
  'file/empty':
    'This file is empty, though its name says "{label}". Begin it with a suggestion (Ctrl+Space in the editor), or delete the file.',

  'yaml/syntax.syntax':
    'This line cannot be read as written. Check its colon, its quotes and how far it is indented.',
  'yaml/syntax.indent':
    'This line is not indented like the lines it belongs to, so nobody can tell what it is part of. Line it up with them, using spaces.',
  'yaml/syntax.bad-start':
    'A text that begins like this cannot be read, because YAML takes its first character for a sign of its own. Put quotes around the whole text.',
  'yaml/syntax.colon-in-text':
    'A colon followed by a space starts a new field, so this text cannot be read. Put quotes around the whole text.',
  'yaml/syntax.unclosed-quote':
    'This quotation mark is never closed, so the text after it cannot be read. Add the closing mark at the end of the text.',
  'yaml/syntax.unclosed-bracket':
    'This bracket is never closed. Close it, or write each item on a line of its own that begins with "- ".',
  'yaml/syntax.half-typed-key':
    'This looks like the start of a field. Add a colon and a space, then its value.',
  'yaml/syntax.key-not-text':
    'The name of a field has to be a plain word here. Remove the brackets or question mark.',
  'yaml/tab':
    'This line is indented with a tab. Only spaces are allowed there, because a tab has a different width in every program. Use two spaces for each step.',
  'yaml/alias.alias':
    'The star copies another entry, and copies are not used in these documents. Write the text out here, so that every reader sees the whole of it.',
  'yaml/alias.merge-key':
    'The sign "<<" copies another entry, and copies are not used in these documents. Write the fields out here, so that every reader sees them.',
  'yaml/tag':
    'YAML takes a word that begins with an exclamation mark ({tag}) for a command and not for text, so part of your text would be lost. Put quotes around the whole text, or remove the mark.',
  'yaml/too-deep':
    'This stands inside so many other things that it cannot be read. Something was probably pasted or indented by mistake: move it out or remove it.',
  'yaml/duplicate-key':
    '"{key}" stands here a second time. Only the first one counts, so what this one says would be lost. Merge the two or remove one.',
  'yaml/second-document':
    'Here a second document begins, and nothing from here on is read. Remove this line, or move what follows to a file of its own.',
  'yaml/split-text':
    'Inside brackets every comma starts something new, so "{text}" was cut into pieces. Put quotes around the text.',
  'yaml/item-became-mapping':
    'The colon makes this a field with a value instead of a line of text. Put quotes around it to keep the sentence as you wrote it.',
  'yaml/lost-zeros':
    '{written} was read as a number, so a zero or the last digits would be lost, and nobody could ring it or look it up. Put it in quotes.',
  'yaml/version-number':
    '{written} was read as a number, and then 1.10 would be the same as 1.1. Put the version in quotes, with three parts: "{meant}".',

  'document/version-key.missing':
    'Nothing here says what kind of document this is, so other programs and later versions could take it for something else. Add the line "{key}: 1".',
  'document/version-key.disagrees':
    'The file name says "{label}", but the line "{found}" says "{other}", so nobody can tell what this is. Give the file a name that ends in "{otherSuffix}", or write "{key}: 1" instead.',
  'document/version-key.both':
    'This document calls itself both "{label}" and "{other}". Keep only the line "{key}".',
  'document/version-key.newer':
    'This document is written in format {value}, and this software knows formats up to {newest}. Update the software; until then it is read as well as possible.',
  'document/version-key.value':
    'The format is given as a plain whole number. Write "{key}: {newest}". The version of your own document has a line of its own, "version".',
  'document/newer-tool':
    'This document asks for version {asked} of this software, and you have {have}. Update to see everything it says; what is understood is still checked.',

  'shape/required': '"{title}" is missing. {description} Add a line that begins with "{key}:".',
  'shape/needed':
    '"{title}" is not there yet. {description} Add a line that begins with "{key}:"; the profile "{profile}" asks for it.',
  'shape/draft-row': 'This row is a draft. Before it is ready it needs: {missing}.',
  'shape/empty':
    'Nothing stands after "{key}", so readers cannot tell whether the answer is "none" or was forgotten. Fill it in or remove the line.',
  'shape/empty.required': 'Nothing stands after "{key}", and it is needed. Fill it in.',
  'shape/type.text': '{written} was read as a number or as yes/no, but "{key}" takes text. Put it in quotes.',
  'shape/type.text-or-list': '"{key}" takes one text, or a list of texts with one on each line after "- ".',
  'shape/type.word': '"{key}" takes a single word. Use one of: {allowed}.',
  'shape/type.list': '"{key}" takes a list: put each entry on a line of its own that begins with "- ".',
  'shape/type.group': '"{key}" takes fields of its own: put each on a line below it, indented by two spaces.',
  'shape/type.number':
    '"{key}" takes a number. {description} Write figures only, without a unit and without quotes.',
  'shape/type.yes-no': '"{key}" is answered with yes or no. Write true or false, without quotes.',
  'shape/word': '"{value}" is not a word that "{key}" can take. Use one of: {allowed}.',
  'shape/format': '"{value}" is not in the form that "{key}" needs. It looks like this: "{example}".',
  'shape/format.id':
    '"{value}" cannot be an id. Ids are lower-case words joined by hyphens, as in "visual-timetable", so that they can be typed and linked everywhere.',
  'shape/format.name':
    '"{value}" is not a full name, so the map cannot be found. Write the publisher, a slash and the id, as in "northshire/primary".',
  'shape/format.row':
    '"{value}" cannot be the name of a row. Write the id that stands in that row, as in "visual-timetable".',
  'shape/format.module':
    '"{value}" cannot be the name of a module. Write its id, or its publisher, a slash and its id, as in "northshire/visual-supports".',
  'shape/format.address':
    '"{value}" is not a web address that can be opened. It begins with "https://" and has no spaces.',
  'shape/format.amount':
    '"{value}" is not an amount that can be added up. Write figures only, with a full stop before the pence, as in "17.20".',
  'shape/size.small': '"{key}" is too small: it cannot be below {limit}.',
  'shape/size.zero': '"{key}" cannot be 0. Give the real number, or remove the line.',
  'shape/size.empty': '"{key}" holds an empty text. Write something between the quotes, or remove the line.',
  'shape/size.entries': '"{key}" has the wrong number of entries: it takes {limit}.',
  'shape/size.large': '"{key}" is too large: it cannot be above {limit}.',
  'shape/date':
    '"{value}" is not written so that every reader and program takes it for the same day. Write year, month and day in figures, as in "2027-07-31".',
  'shape/date.not-a-day': 'There is no such day as {value}. Check the day and the month.',
  'shape/version':
    '"{value}" is not a version. Use three numbers in quotes, as in "1.2.0": the first for changes that schools must look at, the second for additions, the third for wording.',
  'shape/unknown-key':
    '"{key}" is not a field of this kind of document, so nobody will read what stands there. Remove it, or put your own columns under "extra".',
  'shape/unknown-key.nearest':
    '"{key}" is not a field of this kind of document, so nobody will read what stands there. Did you mean "{nearest}"?',

  'reference/duplicate-id':
    'The id "{id}" is used twice in this list. Schools and reviews find entries by id, so a change could land on the wrong one. Give this one another id.',
  'reference/unknown-row':
    'There is no row "{id}" in this map, so families and staff who follow this line would find nothing. Name a row that is there, or add this one.',
  'reference/unknown-row.nearest':
    'There is no row "{id}" in this map, so families and staff who follow this line would find nothing. Did you mean "{nearest}"?',
  'reference/unlisted-row':
    '"{id}" looks like the id of a row, and this map has none of that name. If you mean plain words, write them with spaces.',
  'reference/unlisted-row.nearest':
    '"{id}" looks like the id of a row, and this map has none of that name. Did you mean "{nearest}"?',
  'reference/unknown-term':
    '"{value}" is not among the {list} of {pack}, so this would be left out of every overview. Known are: {allowed}.',
  'reference/unknown-term.nearest':
    '"{value}" is not among the {list} of {pack}, so this would be left out of every overview. Did you mean "{nearest}"?',
  'reference/unlisted-term':
    '"{value}" looks like an id, but {pack} has no such entry among its {list}. Plain words are welcome here too, with capitals and spaces.',
  'reference/unlisted-term.nearest':
    '"{value}" looks like an id, but {pack} has no such entry among its {list}. Did you mean "{nearest}"?',
  'reference/unknown-framework':
    'There is no framework "{id}", so levels, areas and rights cannot be checked. Available are: {known}.',
  'reference/unknown-module':
    'Training is named that is not in this folder: {names}. It cannot be checked from here; open its folder as well if you have it.',
  'reference/unknown-objective':
    'The module has no objective "{id}", so nobody can tell what this part is for. Its objectives are: {known}.',
  'reference/unknown-version':
    'The change is said to be in version {asked}, but this is version {version}. Families who were told must be able to find it: correct one of the two.',
  'reference/unknown-version.supersedes':
    'This is version {version}, and it says that it replaces version {asked}, which is newer. Schools would not know which to follow: correct one of the two.',

  'outcome/target-start.same':
    'The target ({target}) is where learners are expected to start, so it cannot show that support helped. Change one of the two, or say "direction: maintain" if keeping it is the aim.',
  'outcome/target-start.increase':
    'The target ({target}) is below where learners are expected to start ({start}). If less is better here, add "direction: decrease".',
  'outcome/target-start.decrease':
    'The target ({target}) is above where learners are expected to start ({start}), yet the direction is "decrease". Correct one of them.',
  'outcome/target-start.maintain':
    'The target ({target}) is above where learners are expected to start ({start}), yet the direction is "maintain". If more is the aim, write "direction: increase".',
  'outcome/target-start.unit':
    'The target ({target}) is counted in another way than the start ({start}), so nobody can tell how far a child has come. Use the same unit for both.',

  'review/passed':
    'This should have been reviewed by {date}. Services and staff may have changed since, and families would count on what is no longer there. Review it and set a new date.',

  'module/minutes.over':
    'The parts add up to {total} minutes, {difference} more than the {duration} planned. Shorten some, or plan more time: what is cut at the end is usually the practice.',
  'module/minutes.under':
    'The parts add up to {total} minutes, {difference} fewer than the {duration} planned. Give every part its minutes, welcome and breaks included.',
  'module/minutes.not-a-number':
    '"{value}" is not a number of minutes. Write it in figures, as in minutes=15.',
  'module/minutes.none':
    'This {name} has no minutes, so the session cannot be timed. Add them, as in {minutes=15}.',
  'module/minutes.inside':
    'The parts inside this {name} take {inside} minutes, more than its own {own}. Correct one of them.',

  'markdown/front-matter.missing':
    'A module begins with its details between two lines of three dashes: what it is, how long it takes, what staff will be able to do. Add them at the top.',
  'markdown/front-matter.unclosed':
    'The details at the top are never closed. Put a line of three dashes after the last of them, before the text of the module.',
  'markdown/unclosed-directive':
    'This {name} is never closed, so slides, handout and minutes cannot tell where it ends. Add a line "{fence}" after it. A block that holds other blocks needs more colons than they have.',
  'markdown/unknown-directive':
    'Modules have no block called "{name}", so its text would be in no slide or handout. Use one of: {known}.',
  'markdown/stray-fence':
    'This line of colons closes nothing, so readers would see it as it stands. The block it was meant for is probably closed above. Remove the line; or give a block that holds other blocks more colons than they have.',
  'markdown/too-deep':
    'Lists or quotations are nested too deeply here to be shown, so this part is left out of the preview. Move the innermost items out.',

  'overlay/unknown-map':
    'The map "{name}" is not in this folder, so what your school offers cannot be shown or checked. Import it, or open its folder as well.',
  'overlay/unknown-map.version':
    'Version {version} of "{name}" is not in this folder; there is {found}. Import the version you adapted, or move to the other one on purpose.',
  'overlay/unknown-row':
    'The map has no row "{id}", so what you wrote for it reaches nobody. Perhaps it was renamed or withdrawn: name another row, or remove this one.',
  'overlay/published-finding':
    "Something was found in the rows you take over ({count} in all). It is the publisher's to mend; you can adapt the field in your overlay, or tell the publisher.",

  'accept/no-reason':
    '"{finding}" is accepted without a reason, so it is still shown. Give the reason for the next reader: after "because:", or in Markdown after the colon.',
  'accept/unknown':
    'There is no finding "{finding}", so accepting it does nothing. Check the code: it stands beside every finding.',
  'accept/unknown.never':
    '"{finding}" cannot be accepted: it only goes away when it is mended. Mend it and remove this line.',
  'accept/unused':
    '"{finding}" is accepted here but no longer found. Remove the line, so that the mistake is seen if it comes back.',
  'accept/ended':
    '"{finding}" was accepted until {until}, and is shown again since. Decide whether it still holds.',

  'run.more': '{count} more findings are not shown. Mend some of these first.',

  'related.first-use': '"{id}" is used here first.',
  'related.start': 'The start: {start}.',
  'related.also-names': 'Also names "{id}".',

  'fix.quote': 'Put it in quotes',
  'fix.spaces': 'Use spaces instead of tabs',
  'fix.use': 'Change to "{nearest}"',
  'fix.rename': 'Rename to "{nearest}"',
  'fix.add': 'Add "{text}"',
  'fix.add-key': 'Add "{key}"',
  'fix.close': 'Close it with "{fence}"',
  'fix.more-colons': 'Give it one colon more, at both ends',
  'fix.close-front-matter': 'Close the details with three dashes',
  'fix.remove-line': 'Remove the line',

  ...outcomeViews,
};
