import {useState} from 'preact/hooks';
import {ask} from '../messages/ask.ts';
import type {StateRead} from '../messages/contracts.ts';
import {dayOf} from '../model/day.ts';
import {text} from '../ui/text.ts';
import {download} from './download.ts';
import {addressOf} from './route.ts';

interface UnreadStateProps {
	read: Exclude<StateRead, {kind: 'found'}>;
	/** Whether this is the page of the backup, where something can be done about it. */
	onBackup: boolean;
	onBegun(): void;
}

/** The reader's state lies there and cannot be read. It is kept as it is until they decide. */
export function UnreadState({read, onBackup, onBegun}: UnreadStateProps) {
	const [sure, setSure] = useState(false);
	const [failed, setFailed] = useState(false);
	const begin = async (): Promise<void> => {
		const asked = await ask('beginAnew', {});
		setFailed(asked.kind === 'refused');
		if (asked.kind === 'reply') onBegun();
	};
	const says = read.kind === 'damaged' ? text('options_damaged') : text('options_newer');
	if (!onBackup) {
		return (
			<div class="refused" role="alert">
				<p>{says}</p>
				<p>
					<a href={addressOf('backup')}>{text('options_unread_to_backup')}</a>
				</p>
			</div>
		);
	}
	return (
		<div class="refused" role="alert">
			<p>{says}</p>
			<p class="acts">
				{read.raw !== '' && (
					<button
						type="button"
						class="main"
						onClick={() => download(`whose-call-${read.kind}-${dayOf(new Date())}.json`, read.raw)}
					>
						{text('options_unread_download')}
					</button>
				)}
				{!sure && (
					<button type="button" onClick={() => setSure(true)}>
						{text('options_begin_anew')}
					</button>
				)}
			</p>
			{sure && (
				<>
					<p>{text('options_begin_anew_says')}</p>
					{failed && <p>{text('edit_refused_failed')}</p>}
					<p class="acts">
						<button type="button" onClick={() => void begin()}>
							{text('options_begin_anew_do')}
						</button>
						<button type="button" onClick={() => setSure(false)}>
							{text('options_cancel')}
						</button>
					</p>
				</>
			)}
		</div>
	);
}
