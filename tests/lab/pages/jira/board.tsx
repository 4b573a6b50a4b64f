import {monitorForElements} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import {useEffect, useMemo, useRef} from 'react';
import {useLab, usePlaces} from '../lab-context.ts';
import type {Slot} from '../shown.ts';
import css from './board.module.css';
import {BoardHeader} from './board-header.tsx';
import {Column} from './column.tsx';
import {columnsOf} from './columns.ts';

/** The board of the project, with drag and drop between columns. */
export function Board() {
	const {world, shown} = useLab();
	const scroller = useRef<HTMLDivElement>(null);
	const columns = useMemo(() => columnsOf(world.tickets), [world]);
	const places = usePlaces();

	useEffect(
		() =>
			monitorForElements({
				onDrop({source, location}) {
					const over = location.current.dropTargets.map((target) => target.data);
					const slots = shown.get();
					const dragged = slots.find((slot) => slot.id === source.data['slot']);
					const card = slots.find((slot) => over.some((data) => data['slot'] === slot.id));
					const to = card?.status ?? over.find((data) => 'status' in data)?.['status'];
					if (dragged === undefined || typeof to !== 'string') return;
					const after = over.some((data) => data['after'] === true);
					window.lab.moved.push({key: dragged.ticket, to});
					shown.set(moved(slots, {...dragged, status: to}, card, after));
				},
			}),
		[shown],
	);

	return (
		<main className={css.page}>
			<BoardHeader current="Board" />
			<div data-testid="software-board.board-area" className={css.area}>
				<div ref={scroller} className={css.scroller}>
					<div className={css.columns}>
						{columns.map((column) => (
							<Column
								key={column.name}
								column={column}
								places={places.filter(({slot}) => column.statuses.includes(slot.status))}
								scroller={scroller}
							/>
						))}
					</div>
				</div>
			</div>
		</main>
	);
}

/** The slots with one of them elsewhere: before or after the card it fell on, else at the end. */
function moved(slots: readonly Slot[], dragged: Slot, card: Slot | undefined, after: boolean): Slot[] {
	const rest = slots.filter((slot) => slot.id !== dragged.id);
	const on = card === undefined ? -1 : rest.indexOf(card);
	const at = on === -1 ? rest.length : on + (after ? 1 : 0);
	return [...rest.slice(0, at), dragged, ...rest.slice(at)];
}
