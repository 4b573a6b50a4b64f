import './jira-theme.css';
import {useEffect} from 'react';
import {useLab} from '../lab-context.ts';
import {Link, useAddress} from '../router.tsx';
import {titleOf, viewOf} from '../view.ts';
import {Backlog} from './backlog.tsx';
import {Board} from './board.tsx';
import {IssuePage} from './issue-page.tsx';
import css from './jira-site.module.css';
import {OpenedTicket} from './opened-ticket.tsx';
import {SearchPage} from './search-page.tsx';
import {SideBar} from './side-bar.tsx';
import {TopBar} from './top-bar.tsx';

/** The frame of the stand-in Jira and the view that the address asks for. */
export function JiraSite() {
	const {world} = useLab();
	const view = viewOf(world, useAddress());
	const ticket = view.kind === 'ticket' ? world.tickets.find(({key}) => key === view.key) : undefined;
	const title = titleOf(world, view);
	useEffect(() => {
		document.title = title;
	}, [title]);
	return (
		<div className={css.site}>
			<TopBar />
			<SideBar />
			<div className={css.view}>
				{view.kind === 'board' && <Board />}
				{view.kind === 'backlog' && <Backlog />}
				{view.kind === 'search' && <SearchPage jql={view.jql} />}
				{(view.kind === 'board' || view.kind === 'backlog') && <OpenedTicket over={view.kind} />}
				{ticket && <IssuePage key={ticket.key} ticket={ticket} />}
				{view.kind === 'unknown' && <NotFound />}
			</div>
		</div>
	);
}

function NotFound() {
	const {world} = useLab();
	return (
		<main className={css.notFound}>
			<h1>We can’t find that page</h1>
			<p>
				It may have been moved.{' '}
				<Link href={`/jira/software/c/projects/${world.project.key}/boards/1`}>Go to the board</Link>
			</p>
		</main>
	);
}
