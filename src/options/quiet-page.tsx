import {type Quiet, usualQuiet} from '../model/quiet.ts';
import {QuietForm} from '../ui/quiet-form.tsx';
import {text} from '../ui/text.ts';
import type {Desk} from './desk.ts';

export function QuietPage({desk: {state, edit}}: {desk: Desk}) {
	const chosen = state.differences.quiet ?? null;
	const say = (quiet: Quiet | null): void => edit({kind: 'set-quiet', quiet});
	return (
		<>
			<p class="intro">{text('options_quiet_intro')}</p>
			<QuietForm quiet={chosen ?? usualQuiet} usual={usualQuiet} isUsual={chosen === null} onSay={say} />
		</>
	);
}
