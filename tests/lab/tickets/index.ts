import type {LabTicket} from '../ticket.ts';
import {bugsCheckout} from './bugs-checkout.ts';
import {bugsInside} from './bugs-inside.ts';
import {bugsMerchant} from './bugs-merchant.ts';
import {dates} from './dates.ts';
import {debt} from './debt.ts';
import {debtFramed} from './debt-framed.ts';
import {epics} from './epics.ts';
import {learning} from './learning.ts';
import {options} from './options.ts';
import {running} from './running.ts';
import {spikes} from './spikes.ts';
import {storiesCheckout} from './stories-checkout.ts';
import {storiesMerchant} from './stories-merchant.ts';
import {storiesWallets} from './stories-wallets.ts';
import {subTasks} from './sub-tasks.ts';
import {tasks} from './tasks.ts';
import {team} from './team.ts';
import {vague} from './vague.ts';

/** The project of the lab's team, which builds checkout and payments for online shops: PAY-1 to PAY-150, in that order. */
export const labTickets: readonly LabTicket[] = [
	...epics,
	...storiesCheckout,
	...storiesWallets,
	...storiesMerchant,
	...bugsCheckout,
	...bugsMerchant,
	...bugsInside,
	...debt,
	...debtFramed,
	...tasks,
	...subTasks,
	...spikes,
	...dates,
	...options,
	...learning,
	...running,
	...team,
	...vague,
].sort((one, other) => numberOf(one) - numberOf(other));

function numberOf({key}: LabTicket): number {
	return Number(key.split('-')[1]);
}
