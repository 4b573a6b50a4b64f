import type {ComponentChildren} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {PageReport} from '../messages/contracts.ts';
import {text, textFor} from '../ui/text.ts';
import {TicketList} from '../ui/ticket-list.tsx';
import {askForSite, type CurrentPage, currentPage, reload} from './current-page.ts';

/** A page changes while the popup is open; it is asked again this often, in milliseconds. */
const EVERY = 1000;

export function Popup() {
	const [page, setPage] = useState<CurrentPage | null>(null);
	useEffect(() => {
		let open = true;
		const look = (): Promise<void> => currentPage().then((found) => (open ? setPage(found) : undefined));
		void look();
		const timer = setInterval(() => void look(), EVERY);
		return () => {
			open = false;
			clearInterval(timer);
		};
	}, []);

	return (
		<>
			<header>
				<h1>{text('extension_name')}</h1>
				{page?.kind === 'report' && <p class="count">{textFor(page.report.tickets.length, 'page_tickets')}</p>}
			</header>
			<main>{page && <Page page={page} />}</main>
		</>
	);
}

function Page({page}: {page: CurrentPage}) {
	if (page.kind === 'report') return <Report report={page.report} />;
	if (page.kind === 'silent') {
		return (
			<Empty says={text('popup_silent')}>
				<button type="button" onClick={() => void reload(page.tab)}>
					{text('popup_reload')}
				</button>
			</Empty>
		);
	}
	const {origin} = page;
	return (
		<Empty says={text('popup_elsewhere')}>
			{origin && (
				<button type="button" onClick={() => void askForSite(origin)}>
					{text('popup_use_here', new URL(origin).hostname)}
				</button>
			)}
		</Empty>
	);
}

function Report({report}: {report: PageReport}) {
	const {state, fields, tickets} = report;
	return (
		<>
			{fields.kind === 'refused' && <Notice says={text(`fields_${fields.code.replaceAll('-', '_')}`)} />}
			{tickets.length > 0 && <TicketList tickets={tickets} label={text('page_tickets_label')} />}
			{tickets.length === 0 && <Empty says={text(`page_${state}`)} />}
		</>
	);
}

function Notice({says}: {says: string}) {
	return (
		<div class="notice" role="status">
			<p>{says}</p>
		</div>
	);
}

function Empty({says, children}: {says: string; children?: ComponentChildren}) {
	return (
		<div class="empty">
			<p>{says}</p>
			{children}
		</div>
	);
}
