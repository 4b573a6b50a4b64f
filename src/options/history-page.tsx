import {useState} from 'preact/hooks';
import {type HistoryDay, HistoryDays} from '../ui/history-days.tsx';
import {text} from '../ui/text.ts';
import type {Desk} from './desk.ts';
import {entryDetails, entryText} from './entry-text.ts';

/** So many edits are shown at first, and so many more with each click. */
const MANY = 100;

export function HistoryPage({desk}: {desk: Desk}) {
	const [count, setCount] = useState(MANY);
	const {history} = desk.state;
	return (
		<>
			<p class="intro">{text('options_history_intro')}</p>
			{history.length === 0 && <p class="empty">{text('options_history_none')}</p>}
			<HistoryDays days={daysOf(desk, count)} onUndo={desk.undo} />
			{history.length > count && (
				<button type="button" onClick={() => setCount(count + MANY)}>
					{text('options_history_earlier')}
				</button>
			)}
		</>
	);
}

function daysOf({state, names, preset}: Desk, count: number): HistoryDay[] {
	const days: {day: string; lines: HistoryDay['lines'][number][]}[] = [];
	for (const entry of state.history.slice(-count).reverse()) {
		const {id, day, undone} = entry;
		const line = {
			id,
			says: entryText(entry, names, preset),
			details: entryDetails(entry, names, preset),
			undone,
		};
		const last = days.at(-1);
		if (last?.day === day) last.lines.push(line);
		else days.push({day, lines: [line]});
	}
	return days;
}
