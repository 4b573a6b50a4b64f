import type {LabTicket} from '../../ticket.ts';
import {slugOf} from '../view.ts';
import type {World} from '../world.ts';

export function issuePath({workspace}: World, {key, title}: LabTicket): string {
	return `/${workspace}/issue/${key}/${slugOf(title)}`;
}
