import {useEffect, useMemo, useRef, useState} from 'preact/hooks';
import {ask} from '../messages/ask.ts';
import type {StateRead} from '../messages/contracts.ts';
import {OptionsLastEdit} from '../ui/options-last-edit.tsx';
import {OptionsNavigation} from '../ui/options-navigation.tsx';
import {text} from '../ui/text.ts';
import {AboutPage} from './about-page.tsx';
import {BackupPage} from './backup-page.tsx';
import {type Desk, deskOf} from './desk.ts';
import {followState} from './follow-state.ts';
import {HistoryPage} from './history-page.tsx';
import {MatrixPage} from './matrix-page.tsx';
import {pageTitle} from './page-title.ts';
import {QuietPage} from './quiet-page.tsx';
import {addressOf, PAGES, type PageId} from './route.ts';
import {RulesPage} from './rules-page.tsx';
import {SitesPage} from './sites-page.tsx';
import {TryPage} from './try-page.tsx';
import {UnreadState} from './unread-state.tsx';
import {useLastEdit} from './use-last-edit.ts';
import {usePage} from './use-page.ts';
import {useWhileShown} from './use-while-shown.ts';

export function Options() {
	const page = usePage();
	const [read, setRead] = useState<StateRead | null>(null);
	const lookAgain = useRef(() => {});
	useWhileShown((signal) => {
		lookAgain.current = followState(setRead, signal);
	});

	const {tell, shownWith} = useLastEdit();
	// biome-ignore lint/correctness/useExhaustiveDependencies: it tells the same, whichever time it was given.
	const desk = useMemo(() => {
		if (read?.kind !== 'found') return null;
		return deskOf(read.state, {
			edit: (edit) => void tell(ask('edit', {edit})),
			undo: (entry) => void tell(ask('undo', {entry})),
		});
	}, [read]);

	const heading = useRef<HTMLHeadingElement>(null);
	const arrived = useRef(page);
	useEffect(() => {
		document.title = `${pageTitle(page)} · ${text('extension_name')}`;
		// Who came by a link of the navigation goes on reading at the page's heading.
		if (arrived.current !== page) heading.current?.focus();
		arrived.current = page;
	}, [page]);

	return (
		<>
			<header>
				<p class="name">{text('extension_name')}</p>
				<OptionsNavigation
					links={PAGES.map((one) => ({address: addressOf(one), title: pageTitle(one), current: one === page}))}
				/>
			</header>
			<main>
				<h1 ref={heading} tabIndex={-1}>
					{pageTitle(page)}
				</h1>
				<Page page={page} read={read} desk={desk} onBegun={() => lookAgain.current()} />
			</main>
			<OptionsLastEdit last={shownWith(desk)} />
		</>
	);
}

interface PageProps {
	page: PageId;
	/** Null until it is known. */
	read: StateRead | null;
	/** Null where the state cannot be read. */
	desk: Desk | null;
	onBegun(): void;
}

function Page({page, read, desk, onBegun}: PageProps) {
	if (page === 'sites') return <SitesPage />;
	if (page === 'about') return <AboutPage />;
	if (read === null) return null;
	if (read.kind !== 'found') return <UnreadState read={read} onBackup={page === 'backup'} onBegun={onBegun} />;
	if (desk === null) return null;
	switch (page) {
		case 'matrix':
			return <MatrixPage desk={desk} />;
		case 'rules':
			return <RulesPage desk={desk} />;
		case 'try':
			return <TryPage desk={desk} />;
		case 'quiet':
			return <QuietPage desk={desk} />;
		case 'history':
			return <HistoryPage desk={desk} />;
		case 'backup':
			return <BackupPage desk={desk} />;
	}
}
