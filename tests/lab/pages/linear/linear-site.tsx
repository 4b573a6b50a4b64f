import './linear-theme.css';
import {useEffect} from 'react';
import {useLab} from '../lab-context.ts';
import {Link, useAddress} from '../router.tsx';
import {titleOf, viewOf} from '../view.ts';
import {IssueBoard} from './issue-board.tsx';
import {IssueList} from './issue-list.tsx';
import {IssuePage} from './issue-page.tsx';
import css from './linear-site.module.css';
import {ListHeader} from './list-header.tsx';
import {SideBar} from './side-bar.tsx';

/** The frame of the stand-in Linear and the view that the address asks for. */
export function LinearSite() {
	const {world} = useLab();
	const view = viewOf(world, useAddress());
	const ticket = view.kind === 'ticket' ? world.tickets.find(({key}) => key === view.key) : undefined;
	const title = titleOf(world, view);
	useEffect(() => {
		document.title = title;
	}, [title]);
	return (
		<div className={css.site}>
			<SideBar />
			<main className={css.panel}>
				{view.kind === 'list' && (
					<>
						<ListHeader which={view.which} layout={view.layout} />
						{view.layout === 'board' ? (
							<IssueBoard which={view.which} />
						) : (
							<IssueList key={view.which} which={view.which} />
						)}
					</>
				)}
				{ticket && <IssuePage key={ticket.key} ticket={ticket} />}
				{view.kind === 'unknown' && <NotFound />}
			</main>
		</div>
	);
}

function NotFound() {
	const {world} = useLab();
	return (
		<div className={css.notFound}>
			<h1>Not found</h1>
			<p>There is no such page in this workspace.</p>
			<Link href={`/${world.workspace}/team/${world.project.key}/all`}>Go to all issues</Link>
		</div>
	);
}
