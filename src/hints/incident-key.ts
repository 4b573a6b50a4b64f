import type {Range} from '../model/words.ts';

/** Where a text names an incident by its key: `INC-212`, `SEV-3`. Null when it does not. */
export function incidentKeyIn(text: string): Range | null {
	const match = KEY.exec(text);
	return match && {start: match.index, end: match.index + match[0].length};
}

const KEY = /\b(?:INC|INCIDENT|SEV|PM)-\d{1,6}\b/;
