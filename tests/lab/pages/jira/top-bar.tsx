import {useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Avatar} from './avatar.tsx';
import {Glyph} from './glyph.tsx';
import css from './top-bar.module.css';

export function TopBar() {
	const {world} = useLab();
	return (
		<header className={css.bar}>
			<div className={css.start}>
				<button type="button" className={css.round} aria-label="Side bar">
					<Glyph name="menu" />
				</button>
				<button type="button" className={css.round} aria-label="Other products">
					<Glyph name="apps" />
				</button>
				<Link href={`/jira/software/c/projects/${world.project.key}/boards/1`} className={css.product}>
					<span className={css.mark} aria-hidden="true" />
					<span className={css.name}>Jira</span>
				</Link>
			</div>
			<div className={css.middle}>
				<div className={css.search} role="search">
					<Glyph name="search" />
					<span>Search</span>
				</div>
				<button type="button" className={css.create}>
					<Glyph name="add" />
					<span>Create</span>
				</button>
			</div>
			<div className={css.end}>
				<button type="button" className={css.round} aria-label="Notifications">
					<Glyph name="bell" />
				</button>
				<button type="button" className={css.round} aria-label="Help">
					<Glyph name="help" />
				</button>
				<button type="button" className={css.round} aria-label="Settings">
					<Glyph name="cog" />
				</button>
				<Avatar name="Ines Okafor" />
			</div>
		</header>
	);
}
