import {useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Glyph} from './glyph.tsx';
import css from './linear-header.module.css';

const TABS = [
	{which: 'all', name: 'All issues'},
	{which: 'active', name: 'Active'},
	{which: 'backlog', name: 'Backlog'},
] as const;

export function ListHeader({which}: {which: 'all' | 'active' | 'backlog'}) {
	const {world} = useLab();
	return (
		<header className={css.header}>
			<div className={css.bar}>
				<h1 className={css.heading}>Issues</h1>
				<span className={css.quiet}>
					<Glyph name="star" />
				</span>
			</div>
			<div className={css.bar}>
				<nav aria-label="Views" className={css.tabs}>
					{TABS.map((tab) => (
						<Link
							key={tab.which}
							href={`/${world.workspace}/team/${world.project.key}/${tab.which}`}
							aria-current={tab.which === which ? 'page' : undefined}
							className={css.tab}
						>
							{tab.name}
						</Link>
					))}
				</nav>
				<span className={css.space} />
				<button type="button" className={css.button}>
					<Glyph name="filter" />
					Filter
				</button>
				<button type="button" className={css.button}>
					<Glyph name="display" />
					Display
				</button>
			</div>
		</header>
	);
}
