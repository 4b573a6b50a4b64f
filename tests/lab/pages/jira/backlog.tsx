import {useMemo, useRef} from 'react';
import {useLab, usePlaces} from '../lab-context.ts';
import css from './backlog.module.css';
import {BacklogList} from './backlog-list.tsx';
import {BoardHeader} from './board-header.tsx';
import {sprintLists} from './sprint-lists.ts';

/** The backlog of the board: its running sprint, a sprint of another board and what is in none. */
export function Backlog() {
	const {world} = useLab();
	const places = usePlaces();
	const scroller = useRef<HTMLDivElement>(null);
	const lists = useMemo(() => sprintLists(places, world), [places, world]);
	return (
		<main className={css.page}>
			<BoardHeader current="Backlog" />
			<div ref={scroller} data-testid="software-backlog.backlog-content.scrollable" className={css.scroller}>
				{lists.map((list) => (
					<BacklogList key={list.id} list={list} scroller={scroller} />
				))}
			</div>
		</main>
	);
}
