import {useEffect, useState} from 'preact/hooks';
import {ask} from '../messages/ask.ts';
import {PopupNotice} from '../ui/popup-state.tsx';
import {text} from '../ui/text.ts';

/** Says when what the reader taught cannot be read, so that tickets are judged by the preset. */
export function StoreNotice() {
	const [kind, setKind] = useState<'damaged' | 'newer' | null>(null);
	useEffect(() => {
		void ask('readState', {}).then((asked) => {
			if (asked.kind === 'reply' && asked.reply.kind !== 'found') setKind(asked.reply.kind);
		});
	}, []);
	return kind && <PopupNotice says={text(`store_${kind}`)} />;
}
