import {useLab} from '../lab-context.ts';
import {Link, useAddress} from '../router.tsx';
import {Glyph} from './glyph.tsx';
import css from './side-bar.module.css';

const TOP = [
	{glyph: 'person', name: 'For you'},
	{glyph: 'clock', name: 'Recent'},
	{glyph: 'star', name: 'Starred'},
	{glyph: 'plans', name: 'Plans'},
] as const;
export function SideBar() {
	const {world} = useLab();
	const isThere = useAddress().startsWith('/jira/');
	const board = `/jira/software/c/projects/${world.project.key}/boards/1`;
	return (
		<nav aria-label="Side bar" className={css.bar}>
			{TOP.map((item) => (
				<span key={item.name} className={css.item}>
					<Glyph name={item.glyph} />
					{item.name}
				</span>
			))}
			<span className={css.item}>
				<Glyph name="spaces" />
				Spaces
			</span>
			<span className={css.label}>Recent</span>
			<Link href={board} className={`${css.item} ${css.project}`}>
				<span className={css.badge} aria-hidden="true">
					{world.project.name[0]}
				</span>
				{world.project.name}
			</Link>
			<Link
				href={board}
				aria-current={isThere ? 'page' : undefined}
				className={`${css.item} ${css.board} ${isThere ? css.selected : ''}`}
			>
				{world.project.key} board
			</Link>
			<span className={css.rule} />
			<Link href={`/issues/?jql=project+%3D+${world.project.key}`} className={css.item}>
				<Glyph name="filter" />
				Filters
			</Link>
			<span className={css.item}>
				<Glyph name="dashboard" />
				Dashboards
			</span>
		</nav>
	);
}
