import {useRef, useState} from 'preact/hooks';
import type {Asked} from '../messages/ask.ts';
import type {LastEditProps} from '../ui/options-last-edit.tsx';
import {text} from '../ui/text.ts';
import type {Desk} from './desk.ts';
import {entryText} from './entry-text.ts';

/** What came of the last thing that was done here. */
type Last = {kind: 'changed'; entry: string} | {kind: 'refused'; says: string};

/** Tells what was done last, or why it was not done, until the reader closes it or does something else. */
export function useLastEdit() {
	const [last, setLast] = useState<Last | null>(null);
	const shown = useRef<LastEditProps | null>(null);
	return {
		async tell(outcome: Promise<Asked<'edit'>>): Promise<void> {
			const asked = await outcome;
			const came = asked.kind === 'reply' ? asked.reply : asked;
			setLast(came.kind === 'changed' ? came : {kind: 'refused', says: refusalText(came.code)});
		},
		/** What is told stays until the next edit is in the state, so that the focus on its button stays too. */
		shownWith(desk: Desk | null): LastEditProps | null {
			const next = last && desk && lastEditOf(last, desk, () => setLast(null));
			if (last === null || desk === null || next !== null) shown.current = next;
			return shown.current;
		},
	};
}

/** Null until the edit is in the state. */
function lastEditOf(last: Last, {state, names, preset, undo}: Desk, onClose: () => void): LastEditProps | null {
	const onUndo = (): void => (last.kind === 'changed' ? undo(last.entry) : undefined);
	if (last.kind === 'refused') return {says: last.says, undone: null, onUndo, onClose};
	const entry = state.history.find(({id}) => id === last.entry);
	return entry ? {says: entryText(entry, names, preset), undone: entry.undone, onUndo, onClose} : null;
}

function refusalText(code: string): string {
	return text(`edit_refused_${code.replaceAll('-', '_')}`) || text('edit_refused_failed');
}
