import {useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Glyph} from './glyph.tsx';
import css from './linear-side-bar.module.css';

const OWN = [
	{glyph: 'inbox', name: 'Inbox'},
	{glyph: 'mine', name: 'My issues'},
] as const;
const WORKSPACE = [
	{glyph: 'projects', name: 'Projects'},
	{glyph: 'views', name: 'Views'},
	{glyph: 'more', name: 'More'},
] as const;

export function SideBar() {
	const {world} = useLab();
	const {workspace, project} = world;
	const name = `${workspace.slice(0, 1).toUpperCase()}${workspace.slice(1)}`;
	return (
		<nav aria-label="Side bar" className={css.bar}>
			<div className={css.top}>
				<span className={css.workspace} aria-hidden="true">
					{name.slice(0, 2).toUpperCase()}
				</span>
				<span className={css.name}>{name}</span>
				<Glyph name="down" />
				<span className={css.space} />
				<Glyph name="search" />
				<button type="button" aria-label="Create new issue" className={css.write}>
					<Glyph name="write" />
				</button>
			</div>
			{OWN.map((item) => (
				<span key={item.name} className={css.item}>
					<Glyph name={item.glyph} />
					{item.name}
				</span>
			))}
			<span className={css.label}>Workspace</span>
			{WORKSPACE.map((item) => (
				<span key={item.name} className={css.item}>
					<Glyph name={item.glyph} />
					{item.name}
				</span>
			))}
			<span className={css.label}>Your teams</span>
			<span className={css.item}>
				<span className={css.team} aria-hidden="true">
					{project.name.slice(0, 1)}
				</span>
				{project.name}
				<Glyph name="down" />
			</span>
			<Link href={`/${workspace}/team/${project.key}/all`} aria-current="page" className={`${css.item} ${css.inner}`}>
				<Glyph name="issues" />
				Issues
			</Link>
			<span className={`${css.item} ${css.inner}`}>
				<Glyph name="cycle" />
				Cycles
			</span>
			<span className={`${css.item} ${css.inner}`}>
				<Glyph name="projects" />
				Projects
			</span>
		</nav>
	);
}
