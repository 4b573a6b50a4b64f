import {catalogue} from '../../src/hints/catalogue.ts';
import {detectors} from '../../src/hints/framing.ts';
import {FRAMING_STARTERS, HEALTH_STARTERS, STATUS_STARTERS} from '../../src/hints/starters.ts';
import type {Said} from '../../src/model/framing.ts';
import {CopyStarter, starterText} from '../../src/ui/copy-starter.tsx';
import {FramingMeter, type Meter} from '../../src/ui/framing-meter.tsx';
import {FramingRow, type MeterRow, type RowDoes} from '../../src/ui/framing-row.tsx';
import {HintShown, type Shown} from '../../src/ui/hint-shown.tsx';
import {LessOfThis} from '../../src/ui/less-of-this.tsx';
import type {Exhibit} from './exhibit.ts';
import {WORDS} from './made-up.ts';

const DOES: RowDoes = {copied: null, onCopy: nothing, onReply: nothing};
const OPEN: Said = {said: false, quote: null, at: null};
const BY_READER: Said = {said: true, quote: null, at: null};

const quoted = (quote: string): Said => ({said: true, quote, at: {in: 1, start: 0, end: quote.length}});
const row = (id: string, change: Partial<MeterRow> = {}): MeterRow => ({
	id,
	said: OPEN,
	hint: `debt-${id}`,
	asked: false,
	...change,
});
const METERED = ['customer-impact', 'team-velocity', 'incident-risk', 'evidence'];
const open = METERED.map((id) => row(id, {asked: id === 'customer-impact'}));

/** How debt is weighed in the card, and the hints beside it. */
export const framingExhibits: readonly Exhibit[] = [
	{
		id: 'framing-meter',
		surface: 'page',
		states: [
			meter('nothing said yet', {rows: open, read: 'title'}),
			meter('without hints', {rows: METERED.map((id) => row(id))}),
			meter('some said, by the ticket and by the reader', {
				rows: [
					row('customer-impact', {said: BY_READER}),
					row('team-velocity', {said: quoted(WORDS.description)}),
					row('incident-risk', {asked: true}),
					row('evidence', {asked: true}),
				],
				read: 'beginning',
			}),
			meter('can be weighed', {
				rows: [
					row('customer-impact'),
					row('team-velocity', {said: quoted(WORDS.longTitle)}),
					row('incident-risk', {said: quoted(WORDS.otherDirection)}),
					row('evidence', {said: quoted(WORDS.unbroken)}),
				],
				framed: true,
			}),
			meter('a starter is copied', {rows: open, read: 'title'}, starterOf('team-velocity')),
		],
	},
	{
		id: 'framing-row',
		surface: 'page',
		states: Object.values(detectors).map(({id}) => ({
			name: id,
			shows: (
				<div class="card">
					<FramingRow row={row(id)} {...DOES} />
				</div>
			),
		})),
	},
	{
		id: 'hint-shown',
		surface: 'page',
		states: [
			...catalogue().map(({id}) => hint(id, {id, starter: null})),
			hint('with a starter', {id: 'debt-options', starter: 'options'}),
		],
	},
	{
		id: 'less-of-this',
		surface: 'page',
		states: [
			{name: 'closed', shows: less()},
			{name: 'open', shows: less(), afterwards: (shown) => shown.querySelector('button')?.click()},
		],
	},
	{
		id: 'copy-starter',
		surface: 'page',
		states: [...FRAMING_STARTERS, ...HEALTH_STARTERS, ...STATUS_STARTERS].map((starter) => ({
			name: starter,
			shows: (
				<div class="card">
					<CopyStarter starter={starter} copied={null} onCopy={nothing} />
				</div>
			),
		})),
	},
];

function meter(name: string, change: Partial<Meter>, copies: (() => string) | null = null) {
	const props: Meter = {rows: [], framed: false, read: 'all', ...change};
	return {
		name,
		shows: <Metered {...props} copies={copies} />,
	};
}

/** What was copied is asked of the locale only when it is shown. */
function Metered({copies, ...props}: Meter & {copies: (() => string) | null}) {
	return (
		<div class="card">
			<FramingMeter {...props} {...DOES} copied={copies?.() ?? null} />
		</div>
	);
}

function starterOf(id: string): () => string {
	return () => starterText(id);
}

function hint(name: string, shown: Shown) {
	return {
		name,
		shows: (
			<div class="card">
				<HintShown {...shown} {...DOES} />
			</div>
		),
	};
}

function less() {
	return (
		<div class="card">
			<LessOfThis onReply={nothing} />
		</div>
	);
}

function nothing(): void {}
