import type {Decision} from '../model/decision.ts';
import type {Side} from '../model/side.ts';
import {rolesText} from './roles-text.ts';
import {text} from './text.ts';

type Daci = Decision['daci'];

/** Who decides, who drives, and what the reader does. Lines that nobody can fill are left away. */
export function CardRoles({daci, side}: {daci: Daci; side: Side | null}) {
	const you = side && partOf(daci, ROLE_OF[side]);
	return (
		<dl class="roles">
			<Line name={text('card_decides')} says={rolesText({daci}, 'approver')} />
			<Line name={text('card_driver')} says={rolesText({daci}, 'driver')} />
			{you && <Line name={text('card_you')} says={text(`card_you_${you}`)} />}
		</dl>
	);
}

function Line({name, says}: {name: string; says: string}) {
	if (says === '') return null;
	return (
		<div>
			<dt>{name}</dt>
			<dd>
				<bdi>{says}</bdi>
			</dd>
		</div>
	);
}

const ROLE_OF = {product: 'pm', engineering: 'em'} as const;

type Part = 'decide' | 'drive' | 'contribute' | 'hear';

function partOf({approver, driver, contributors, informed}: Daci, role: string): Part | null {
	if (approver.includes(role)) return 'decide';
	if (driver.includes(role)) return 'drive';
	if (contributors.includes(role)) return 'contribute';
	return informed.includes(role) ? 'hear' : null;
}
