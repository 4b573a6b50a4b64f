import {useEffect, useState} from 'preact/hooks';
import type {HostId} from '../model/host-id.ts';
import {type Ticket, unknownTicket} from '../model/ticket.ts';
import {PopupAsk, PopupWords} from '../ui/popup-ask.tsx';
import {PopupVerdict} from '../ui/popup-verdict.tsx';
import {text} from '../ui/text.ts';
import type {ListedTicket} from '../ui/ticket-list.tsx';
import {type AskedTicket, readInput} from './asked-ticket.ts';
import {findTicket} from './find-ticket.ts';
import {ticketJudge} from './judge-ticket.ts';

/** What was asked, from the question to its answer. */
type Asking =
	| {kind: 'nothing'}
	| {kind: 'wrong'; says: string}
	| {kind: 'busy'}
	| {kind: 'judged'; ticket: ListedTicket}
	/** The reader gives the words; `judged` is null while there are none. */
	| {kind: 'words'; ticket: Ticket; says: string; judge: (ticket: Ticket) => ListedTicket; judged: ListedTicket | null};

interface AskTicketProps {
	page: {host: HostId; address: URL} | null;
	/** A link that is asked about from the start; null for none. */
	link: string | null;
	/** The answer takes the place of the page's list. */
	onAnswer(answered: boolean): void;
}

/** Judges a ticket that is not on the page. */
export function AskTicket({page, link, onAnswer}: AskTicketProps) {
	const [asking, setAsking] = useState<Asking>({kind: 'nothing'});
	const turn = (next: Asking): void => {
		setAsking(next);
		onAnswer(next.kind === 'judged' || next.kind === 'words');
	};
	const ask = async (input: string): Promise<void> => {
		const read = readInput(input, page);
		if (read.kind === 'wrong') {
			turn({kind: 'wrong', says: text(`ask_wrong_${read.why.replaceAll('-', '_')}`)});
			return;
		}
		turn({kind: 'busy'});
		turn(await answerTo(read.ticket));
	};
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the popup opens.
	useEffect(() => {
		if (link !== null) void ask(link);
	}, []);
	const judgeWords = ({title, description}: {title: string; description: string}): void => {
		if (asking.kind !== 'words') return;
		const ticket = {...asking.ticket, title, description};
		const hasWords = `${title}${description}`.trim() !== '';
		setAsking({...asking, ticket, judged: hasWords ? asking.judge(ticket) : null});
	};

	return (
		<>
			{(asking.kind === 'judged' || asking.kind === 'words') && (
				<section class="answer" aria-label={text('ask_answer')}>
					{asking.kind === 'words' && (
						<PopupWords
							says={asking.says}
							title={asking.ticket.title ?? ''}
							description={asking.ticket.description ?? ''}
							onWords={judgeWords}
						/>
					)}
					{asking.kind === 'judged' && <PopupVerdict ticket={asking.ticket} />}
					{asking.kind === 'words' && asking.judged && <PopupVerdict ticket={asking.judged} />}
					<button type="button" onClick={() => turn({kind: 'nothing'})}>
						{text('ask_back')}
					</button>
				</section>
			)}
			<PopupAsk
				busy={asking.kind === 'busy'}
				wrong={asking.kind === 'wrong' ? asking.says : null}
				onAsk={(input) => void ask(input)}
			/>
		</>
	);
}

async function answerTo(asked: AskedTicket): Promise<Asking> {
	const found = await findTicket(asked);
	if (found.kind === 'shown') return {kind: 'judged', ticket: found.ticket};
	const judge = await ticketJudge();
	if (found.kind === 'loaded') return {kind: 'judged', ticket: judge(found.ticket)};
	const says = text(`ask_words_${found.why.replaceAll('-', '_')}`, asked.key);
	return {kind: 'words', ticket: unknownTicket(asked.host, asked.site, asked.key), says, judge, judged: null};
}
