import type {Decision} from '../model/decision.ts';
import type {Ticket} from '../model/ticket.ts';
import type {Judged} from './judge.ts';

/** What an open card is about. */
export interface Subject {
	ticket: Ticket;
	judged: Judged;
	/** Every decision of the matrix. */
	decisions: readonly Decision[];
	/** Each ticket that the page shows, once. */
	tickets(): readonly Ticket[];
}
