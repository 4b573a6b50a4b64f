import {useState} from 'preact/hooks';
import {ask} from '../messages/ask.ts';
import {hereOf, type PauseScope} from '../model/pause.ts';
import {PopupPause, PopupPaused} from '../ui/popup-pause.tsx';
import {text, textFor} from '../ui/text.ts';
import {AskTicket} from './ask-ticket.tsx';
import {type Followed, useTab} from './follow-tab.ts';
import {PageTab} from './page-tab.tsx';
import {StoreNotice} from './store-notice.tsx';

const HOUR = 60 * 60 * 1000;

export function Popup() {
	const [followed, look] = useTab();
	const [isPausing, setPausing] = useState(false);
	const [isAnswered, setAnswered] = useState(false);
	const paused = followed?.pauses.at(-1) ?? null;
	const report = followed?.page.kind === 'report' ? followed.page.report : null;
	const address = followed?.tab?.address ?? null;

	const pause = async (scope: PauseScope, hours: 1 | null): Promise<void> => {
		await ask('pause', {pause: {scope, until: hours && Date.now() + hours * HOUR}});
		setPausing(false);
		look();
	};
	const turnOn = async (): Promise<void> => {
		if (followed) await ask('turnOn', {place: followed.place});
		look();
	};

	return (
		<>
			<header>
				<div class="line">
					<h1>{text('extension_name')}</h1>
					{followed && !paused && (
						<button type="button" aria-expanded={isPausing} onClick={() => setPausing(!isPausing)}>
							{text('pause')}
						</button>
					)}
				</div>
				{report && !paused && <p class="count">{textFor(report.tickets.length, 'page_tickets')}</p>}
				{followed && !paused && isPausing && (
					<PopupPause scopes={scopesOf(followed)} onPause={(scope, hours) => void pause(scope, hours)} />
				)}
			</header>
			<main>
				<StoreNotice />
				{paused && <PopupPaused pause={paused} onTurnOn={() => void turnOn()} />}
				{followed && !paused && !isAnswered && <PageTab {...followed} />}
				{followed && (
					<AskTicket
						page={report && address && {host: report.host, address}}
						link={new URLSearchParams(location.search).get('ticket')}
						onAnswer={setAnswered}
					/>
				)}
			</main>
		</>
	);
}

/** Where a pause can be made from: all of them only on a page that is badged. */
function scopesOf({page, place}: Followed): PauseScope[] {
	if (page.kind !== 'report') return [{kind: 'everywhere'}];
	return [hereOf(place), {kind: 'site', site: place.site}, {kind: 'everywhere'}];
}
