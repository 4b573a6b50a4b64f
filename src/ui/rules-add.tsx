import {useState} from 'preact/hooks';
import {type SavedRule, Sign} from '../model/saved-rule.ts';
import {text} from './text.ts';

interface RulesAddProps {
	/** Every decision that a ticket can be, as it is called. */
	decisions: readonly {id: string; title: string}[];
	/** Whether words name anything to a rule of this sign. */
	namesSomething(rule: Pick<SavedRule, 'sign' | 'words'>): boolean;
	onAdd(rule: Pick<SavedRule, 'sign' | 'words' | 'decision'>): void;
}

/** "Tickets like this are that decision", said by hand. */
export function RulesAdd({decisions, namesSomething, onAdd}: RulesAddProps) {
	const [sign, setSign] = useState<Sign>('label');
	const [words, setWords] = useState('');
	const [decision, setDecision] = useState('');
	const [told, setTold] = useState('');
	const chosen = decisions.some(({id}) => id === decision) ? decision : (decisions[0]?.id ?? '');
	const submit = (event: Event): void => {
		event.preventDefault();
		const wanted = {sign, words: words.trim(), decision: chosen};
		if (wanted.words === '') setTold(text('options_rules_add_no_words'));
		else if (!namesSomething(wanted)) setTold(text('options_rules_add_nothing'));
		else {
			setTold('');
			setWords('');
			onAdd(wanted);
		}
	};
	return (
		<form class="fields" onSubmit={submit}>
			<label>
				{text('options_rules_add_sign')}
				<select
					value={sign}
					onChange={({currentTarget}) => setSign(Sign.options.find((one) => one === currentTarget.value) ?? 'label')}
				>
					{Sign.options.map((one) => (
						<option key={one} value={one}>
							{signText(one)}
						</option>
					))}
				</select>
			</label>
			<label class="wide">
				{sign === 'phrase' ? text('options_rules_add_contains') : text('options_rules_add_is')}
				<input
					type="text"
					maxLength={100}
					value={words}
					aria-invalid={told !== ''}
					aria-describedby="rules-add-told"
					onInput={({currentTarget}) => setWords(currentTarget.value)}
				/>
			</label>
			<label class="wide">
				{text('options_rules_add_decision')}
				<select value={chosen} onChange={({currentTarget}) => setDecision(currentTarget.value)}>
					{decisions.map(({id, title}) => (
						<option key={id} value={id}>
							{title}
						</option>
					))}
				</select>
			</label>
			<button type="submit" class="main">
				{text('options_rules_add')}
			</button>
			<p id="rules-add-told" class="told" role="alert">
				{told}
			</p>
		</form>
	);
}

function signText(sign: Sign): string {
	switch (sign) {
		case 'label':
			return text('options_sign_label');
		case 'type':
			return text('options_sign_type');
		case 'component':
			return text('options_sign_component');
		case 'phrase':
			return text('options_sign_phrase');
	}
}
