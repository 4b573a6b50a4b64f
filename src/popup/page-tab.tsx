import {useEffect, useState} from 'preact/hooks';
import {askTab} from '../messages/ask.ts';
import type {PageReport} from '../messages/contracts.ts';
import {PopupBar} from '../ui/popup-bar.tsx';
import {type Filter, passes} from '../ui/popup-share.ts';
import {PopupNotice, PopupState} from '../ui/popup-state.tsx';
import {text} from '../ui/text.ts';
import {TicketList} from '../ui/ticket-list.tsx';
import {askForSites, siteNamed} from './access.ts';
import {type CurrentTab, lookAt, reload} from './current-page.ts';
import {useDim} from './dim.ts';
import type {Followed} from './follow-tab.ts';

/** The page that the popup is about. */
export function PageTab({tab, page}: Followed) {
	if (page.kind === 'report' && tab) return <Report tab={tab} report={page.report} />;
	if (page.kind === 'withdrawn') {
		return (
			<PopupState says={text('popup_withdrawn', page.origins.map(siteNamed).join(', '))}>
				<button type="button" onClick={() => void askForSites(page.origins)}>
					{text('popup_grant')}
				</button>
			</PopupState>
		);
	}
	if (page.kind === 'silent' && tab) {
		return (
			<PopupState says={text('popup_silent')}>
				<button type="button" onClick={() => void reload(tab)}>
					{text('popup_reload')}
				</button>
			</PopupState>
		);
	}
	const origin = page.kind === 'elsewhere' ? page.origin : null;
	return (
		<PopupState says={text('popup_elsewhere')}>
			{origin && (
				<button type="button" onClick={() => void askForSites([`${origin}/*`])}>
					{text('popup_use_here', new URL(origin).hostname)}
				</button>
			)}
		</PopupState>
	);
}

function Report({tab, report: {state, fields, tickets}}: {tab: CurrentTab; report: PageReport}) {
	const [filter, setFilter] = useState<Filter | null>(null);
	const [gone, setGone] = useState<string | null>(null);
	const listed = tickets.filter((ticket) => passes(ticket, filter));
	useDim(tab.id, filter === null ? null : listed.map(({key}) => key));
	// A filter that nothing passes any more would leave the reader before an empty list.
	useEffect(() => {
		if (filter !== null && listed.length === 0) setFilter(null);
	}, [filter, listed.length]);

	const show = async (key: string): Promise<void> => {
		await lookAt(tab);
		const asked = await askTab(tab.id, 'showTicket', {key});
		setGone(asked.kind === 'reply' && asked.reply.found ? null : key);
	};
	return (
		<>
			{fields.kind === 'refused' && <PopupNotice says={text(`fields_${fields.code.replaceAll('-', '_')}`)} />}
			{gone && <PopupNotice says={text('popup_gone', gone)} />}
			{tickets.length > 0 && <PopupBar tickets={tickets} filter={filter} onFilter={setFilter} />}
			{tickets.length > 0 && (
				<TicketList tickets={listed} label={text('page_tickets_label')} onShow={(key) => void show(key)} />
			)}
			{tickets.length === 0 && <PopupState says={text(`page_${state}`)} />}
		</>
	);
}
