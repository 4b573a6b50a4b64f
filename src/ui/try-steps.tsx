import type {Debt} from '../model/debt.ts';
import type {Dimension, Framing} from '../model/framing.ts';
import type {Owner} from '../model/owner.ts';
import type {Reason} from '../model/verdict.ts';
import {OwnerMark} from './owner-mark.tsx';
import {reasonText} from './reason-text.ts';
import {numberText, percentText, text} from './text.ts';

/** Whose call, as it is said. `sure` is 0 to 1. */
interface Call {
	owner: Owner;
	decisionTitle: string;
	sure: number;
}

/** One step to a verdict. `call` is null where the rule had nothing to say. */
export interface ShownStep {
	rule: string;
	part: 'decided' | 'agreed' | 'differed' | 'silent' | 'not-asked';
	call: Call | null;
	saw: readonly string[];
	/** Words and how much they speak for it, the heaviest first. */
	weights: readonly {words: string; weight: number}[];
}

interface TryStepsProps {
	verdict: Call & {likely: boolean};
	steps: readonly ShownStep[];
	debt: Debt;
	framing: Framing;
}

/** A verdict and all that led to it. */
export function TrySteps({verdict, steps, debt, framing}: TryStepsProps) {
	return (
		<>
			<p class="try-verdict" role="status">
				<Whose call={verdict} /> {verdict.likely && `(${text('card_likely')})`}
			</p>
			<h2>{text('options_try_steps')}</h2>
			<ol class="steps">
				{steps.map((step) => (
					<Step key={step.rule} {...step} />
				))}
			</ol>
			<h2>{text('options_try_debt')}</h2>
			<p>{debt.is ? text('debt_is', percentText(debt.sure)) : text('debt_is_not', percentText(debt.sure))}</p>
			<Reasons reasons={debt.reasons} />
			<h2>{text('options_try_framing')}</h2>
			<dl class="framing">
				{DIMENSIONS.map(([dimension, id]) => (
					<div key={dimension}>
						<dt>{text(`framing_${id}`)}</dt>
						<dd>
							<bdi>
								{framing[dimension].quote === null
									? text('options_try_not_found')
									: text('options_try_said', framing[dimension].quote)}
							</bdi>
						</dd>
					</div>
				))}
			</dl>
		</>
	);
}

const DIMENSIONS: readonly [Dimension, string][] = [
	['customerImpact', 'customer_impact'],
	['teamVelocity', 'team_velocity'],
	['incidentRisk', 'incident_risk'],
	['evidence', 'evidence'],
	['options', 'options'],
	['costOfDelay', 'cost_of_delay'],
	['reversibility', 'reversibility'],
	['doneSignal', 'done_signal'],
];

function Step({rule, part, call, saw, weights}: ShownStep) {
	return (
		<li class={`step ${part}`} data-rule={rule}>
			<h3>{text(`rule_${rule.replaceAll('-', '_')}`)}</h3>
			<p class="part">{text(`step_${part.replaceAll('-', '_')}`)}</p>
			{call && (
				<div class="said">
					<p>
						<Whose call={call} />
					</p>
					<Reasons reasons={[{rule, saw: [...saw]}]} />
					{weights.length > 0 && (
						<ul class="weights" aria-label={text('options_try_weights')}>
							{weights.map(({words, weight}) => (
								<li key={words}>
									<bdi>{text('reason_quoted', words)}</bdi> {weightText(weight)}
								</li>
							))}
						</ul>
					)}
				</div>
			)}
		</li>
	);
}

function Whose({call: {owner, decisionTitle, sure}}: {call: Call}) {
	return (
		<span class={`whose ${owner}`}>
			<OwnerMark owner={owner} />
			<b>{text(`owner_${owner}`)}</b>
			<span>{text('options_try_call', decisionTitle, percentText(sure))}</span>
		</span>
	);
}

function Reasons({reasons}: {reasons: readonly Reason[]}) {
	return reasons.map((reason) => (
		<p key={reason.rule} class="quiet">
			<bdi>{reasonText(reason, text)}</bdi>
		</p>
	));
}

function weightText(weight: number): string {
	const size = numberText(Math.round(Math.abs(weight) * 100) / 100);
	return weight < 0 ? `−${size}` : `+${size}`;
}
