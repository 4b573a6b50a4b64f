import {useState} from 'react';
import {useHydrated} from '../hydrated.ts';
import {useLab} from '../lab-context.ts';
import {navigate, useAddress} from '../router.tsx';
import {openedAt, withOpened} from '../view.ts';
import {IssueModal} from './issue-modal.tsx';
import {IssuePanel} from './issue-panel.tsx';

/**
 * The ticket that the address says is opened over the view: over a board in a dialog that can become a panel
 * beside it and back under the same address, beside a backlog in a panel always. The server sends none of it.
 */
export function OpenedTicket({over}: {over: 'board' | 'backlog'}) {
	const {ticketByKey} = useLab();
	const address = useAddress();
	const [form, setForm] = useState<'modal' | 'panel'>('modal');
	const ticket = ticketByKey.get(openedAt(address) ?? '');
	if (!useHydrated() || ticket === undefined) return null;
	const close = () => navigate(withOpened(address, null));
	return over === 'board' && form === 'modal' ? (
		<IssueModal ticket={ticket} onClose={close} onSwitch={() => setForm('panel')} />
	) : (
		<IssuePanel ticket={ticket} onClose={close} onExpand={over === 'board' ? () => setForm('modal') : null} />
	);
}
