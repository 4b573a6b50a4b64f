import {useMemo} from 'react';
import {useLab, usePlaces} from '../lab-context.ts';
import {type Group, groupsOf} from './groups.ts';
import {IssueCard} from './issue-card.tsx';
import css from './linear-board.module.css';
import {StatusIcon} from './status-icon.tsx';

/** The team's issues as a board: a column for each status. It has the address of the list. */
export function IssueBoard({which}: {which: 'all' | 'active' | 'backlog'}) {
	const {world} = useLab();
	const places = usePlaces();
	const groups = useMemo(() => groupsOf(places, world.tickets, which), [places, world, which]);
	return (
		<div data-restore-scroll-view={`/${world.workspace}/team/${world.project.key}/${which}|0`} className={css.board}>
			{groups.map((group) => (
				<Column key={group.status} group={group} />
			))}
		</div>
	);
}

function Column({group: {status, category, rows}}: {group: Group}) {
	return (
		<section className={css.column}>
			<div className={css.head}>
				<StatusIcon status={status} category={category} />
				<span className={css.name}>{status}</span>
				<span className={css.count}>{rows.length}</span>
			</div>
			<div className={css.cards}>
				{rows.map(({place}) => (
					<IssueCard key={place.slot.id} place={place} />
				))}
			</div>
		</section>
	);
}
