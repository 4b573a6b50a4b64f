import {useVirtualizer} from '@tanstack/react-virtual';
import {useCallback, useEffect, useMemo, useRef, useState} from 'react';
import {useLab, usePlaces} from '../lab-context.ts';
import {Glyph} from './glyph.tsx';
import {type Group, groupsOf, HEAD_HEIGHT, ROW_HEIGHT} from './groups.ts';
import {IssueRow} from './issue-row.tsx';
import css from './linear-list.module.css';
import {type Seats, seated} from './seats.ts';
import {StatusIcon} from './status-icon.tsx';
import {uuidOf} from './uuid.ts';

/** Where each list was scrolled to when it was left, in px. */
const leftAt = new Map<string, number>();

/**
 * The team's issues by status. Rows stand absolutely in a scroller of their own; only those in view are in the
 * page, and their nodes are used again for whatever is scrolled to.
 */
export function IssueList({which}: {which: 'all' | 'active' | 'backlog'}) {
	const {world, options} = useLab();
	const scroller = useRef<HTMLDivElement>(null);
	const places = usePlaces();
	const groups = useMemo(() => groupsOf(places, world.tickets, which), [places, world, which]);
	const heads = useMemo(() => headLines(groups), [groups]);
	const route = `/${world.workspace}/team/${world.project.key}/${which}`;
	const last = groups.at(-1);
	const height = last === undefined ? 0 : last.start + last.height;

	// Sizes are asked for once a key, and lines become heads or rows as tickets change.
	const keyOf = useCallback((line: number) => `${heads.has(line) ? 'head' : 'row'} ${line}`, [heads]);
	const virtual = useVirtualizer({
		count: groups.reduce((lines, {rows}) => lines + 1 + rows.length, 0),
		getScrollElement: () => scroller.current,
		estimateSize: (line) => (heads.has(line) ? HEAD_HEIGHT : ROW_HEIGHT),
		getItemKey: keyOf,
		overscan: 6,
		initialRect: {width: 0, height: 800},
		initialOffset: leftAt.get(route) ?? 0,
	});
	useEffect(() => {
		const node = scroller.current;
		if (node === null) return;
		node.scrollTop = leftAt.get(route) ?? 0;
		const remember = () => leftAt.set(route, node.scrollTop);
		node.addEventListener('scroll', remember, {passive: true});
		return () => node.removeEventListener('scroll', remember);
	}, [route]);

	const lines = new Set(virtual.getVirtualItems().map(({index}) => index));
	const rowsOf = ({rows}: Group) => (options.virtual ? rows.filter(({line}) => lines.has(line)) : rows);
	const seats = useSeats(groups.flatMap((group) => rowsOf(group).map(({place}) => place.slot.id)));

	return (
		<div ref={scroller} data-restore-scroll-view={`${route}|0`} className={css.scroller}>
			<div data-list-container="true" className={css.list} style={{height}}>
				{/* One flat array: across fragments React would not use a node again. */}
				{groups.flatMap((group) => [
					<GroupHead key={group.status} group={group} />,
					...rowsOf(group).map(({place, start}) => (
						<IssueRow key={seats.get(place.slot.id)} place={place} start={start} />
					)),
				])}
			</div>
		</div>
	);
}

/** Stays at the top of the list as long as one of its rows is in view. */
function GroupHead({group: {status, category, start, height, rows}}: {group: Group}) {
	return (
		<div className={css.track} style={{top: start, height}}>
			<div data-list-key={`GROUP_${uuidOf(status)}`} data-list-group-divider="true" className={css.head}>
				<StatusIcon status={status} category={category} />
				<span className={css.name}>{status}</span>
				<span className={css.count}>{rows.length}</span>
				<button type="button" aria-label={`Create new issue in ${status}`} className={css.add}>
					<Glyph name="add" />
				</button>
			</div>
		</div>
	);
}

function headLines(groups: readonly Group[]): ReadonlySet<number> {
	return new Set(groups.map(({rows}) => (rows[0]?.line ?? 1) - 1));
}

function useSeats(ids: readonly string[]): Seats {
	const [former, setSeats] = useState<Seats>(new Map());
	const seats = seated(former, ids);
	if (seats !== former) setSeats(seats);
	return seats;
}
