import {dayOf} from '../model/day.ts';
import {OptionsFile} from '../ui/options-file.tsx';
import {text} from '../ui/text.ts';
import type {Desk} from './desk.ts';
import {download} from './download.ts';
import {backupFile} from './file-format.ts';
import {FilePreview} from './file-preview.tsx';
import {importBackup} from './import-file.ts';
import {SyncSection} from './sync-section.tsx';
import {useFile} from './use-file.ts';

export function BackupPage({desk}: {desk: Desk}) {
	const file = useFile(importBackup);
	return (
		<>
			<p class="intro">{text('options_backup_intro')}</p>
			<p>
				<button
					type="button"
					class="main"
					onClick={() => download(`whose-call-backup-${dayOf(new Date())}.json`, backupFile(desk.state))}
				>
					{text('options_backup_do')}
				</button>
			</p>
			<h2>{text('options_restore')}</h2>
			<p class="intro">{text('options_restore_says')}</p>
			<OptionsFile label={text('options_restore_file')} refused={file.refused} onFile={file.onFile} />
			<FilePreview desk={desk} file={file} does={text('options_restore_do')} />
			<SyncSection />
		</>
	);
}
