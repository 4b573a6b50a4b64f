import {useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Glyph} from './glyph.tsx';
import css from './linear-header.module.css';

const TABS = [
	{which: 'all', name: 'All issues'},
	{which: 'active', name: 'Active'},
	{which: 'backlog', name: 'Backlog'},
] as const;

interface Props {
	which: 'all' | 'active' | 'backlog';
	layout: 'list' | 'board';
}

export function ListHeader({which, layout}: Props) {
	const {world} = useLab();
	const route = `/${world.workspace}/team/${world.project.key}`;
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
							href={`${route}/${tab.which}`}
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
				<Link href={layout === 'board' ? `${route}/${which}` : `${route}/${which}?layout=board`} className={css.button}>
					<Glyph name="display" />
					{layout === 'board' ? 'List' : 'Board'}
				</Link>
			</div>
		</header>
	);
}
