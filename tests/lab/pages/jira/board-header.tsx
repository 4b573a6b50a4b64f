import {useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Avatar} from './avatar.tsx';
import css from './board-header.module.css';
import {Glyph} from './glyph.tsx';

const TABS = ['Summary', 'Timeline', 'Backlog', 'Board', 'Calendar', 'List', 'Reports'] as const;
const FACES = 5;

/** What stands over a board and over its backlog. */
export function BoardHeader({current}: {current: 'Board' | 'Backlog'}) {
	const {world} = useLab();
	const board = `/jira/software/c/projects/${world.project.key}/boards/1`;
	const addresses: Partial<Record<string, string>> = {Board: board, Backlog: `${board}/backlog`};
	const people = [...new Set(world.tickets.flatMap((ticket) => ticket.assignee ?? []))];
	return (
		<div className={css.header}>
			<div className={css.crumb}>Spaces</div>
			<div className={css.heading}>
				<span className={css.badge} aria-hidden="true">
					{world.project.name[0]}
				</span>
				<h1 className={css.name}>{world.project.name}</h1>
				<span className={css.quiet}>
					<Glyph name="more" />
				</span>
			</div>
			<div className={css.tabs}>
				{TABS.map((name) => {
					const className = `${css.tab} ${name === current ? css.current : ''}`;
					const href = addresses[name];
					return href === undefined ? (
						<span key={name} className={className}>
							{name}
						</span>
					) : (
						<Link key={name} href={href} className={className}>
							{name}
						</Link>
					);
				})}
			</div>
			<div data-testid="software-board.header.controls-bar" className={css.controls}>
				<div className={css.search}>
					<Glyph name="search" />
					<span>{`Search ${current.toLowerCase()}`}</span>
				</div>
				<div className={css.faces}>
					{people.slice(0, FACES).map((name) => (
						<Avatar key={name} name={name} size="medium" />
					))}
					{people.length > FACES && <span className={css.others}>+{people.length - FACES}</span>}
				</div>
				<button type="button" className={css.button}>
					<Glyph name="filter" />
					Filter
				</button>
				<span className={css.space} />
				<button type="button" className={css.button}>
					Complete sprint
				</button>
				<button type="button" className={css.button}>
					Group
					<Glyph name="down" />
				</button>
			</div>
		</div>
	);
}
