import {useState} from 'preact/hooks';
import {ask} from '../messages/ask.ts';
import type {SyncState} from '../messages/contracts.ts';
import type {Topic} from '../model/edit.ts';
import {text} from '../ui/text.ts';
import {useWhileShown} from './use-while-shown.ts';

/** Nothing tells when a browser has carried something, so it is asked again this often, in milliseconds. */
const EVERY = 2000;

/** How far the reader's other browsers can have the same. */
export function SyncSection() {
	const [sync, setSync] = useState<SyncState | null>(null);
	useWhileShown((signal) => {
		const look = async (): Promise<void> => {
			const asked = await ask('readSync', {});
			if (!signal.aborted && asked.kind === 'reply') setSync(asked.reply);
		};
		const timer = setInterval(() => void look(), EVERY);
		signal.addEventListener('abort', () => clearInterval(timer));
		void look();
	});
	return (
		<>
			<h2>{text('options_sync')}</h2>
			<p class="intro" role="status">
				{sync && syncText(sync)}
			</p>
		</>
	);
}

function syncText(sync: SyncState): string {
	switch (sync.kind) {
		case 'in-step':
			return text('options_sync_in_step');
		case 'waiting':
			return text('options_sync_waiting');
		case 'off':
			return text('options_sync_off');
		case 'too-large':
			return text('options_sync_too_large', topicText(sync.topic));
		case 'damaged':
			return text('options_sync_damaged', topicText(sync.topic));
		case 'newer':
			return text('options_sync_newer', topicText(sync.topic));
	}
}

function topicText(topic: Topic): string {
	switch (topic) {
		case 'owners':
			return text('options_sync_owners');
		case 'own':
			return text('options_sync_own');
		case 'rules':
			return text('options_sync_rules');
	}
}
