import {useState} from 'preact/hooks';
import {Owner} from '../model/owner.ts';
import {text} from './text.ts';

/** A decision of the reader's own. `taken` says whether a title is in the matrix already. */
export function MatrixAdd({onAdd, taken}: {onAdd(title: string, owner: Owner): void; taken(title: string): boolean}) {
	const [title, setTitle] = useState('');
	const [owner, setOwner] = useState<Owner>('shared');
	const [told, setTold] = useState('');
	const submit = (event: Event): void => {
		event.preventDefault();
		const wanted = title.trim();
		if (wanted === '') setTold(text('options_matrix_add_no_title'));
		else if (taken(wanted)) setTold(text('options_matrix_add_taken'));
		else {
			setTold('');
			setTitle('');
			onAdd(wanted, owner);
		}
	};
	return (
		<form class="fields" onSubmit={submit}>
			<label>
				{text('options_matrix_add_title')}
				<input
					type="text"
					maxLength={120}
					value={title}
					aria-invalid={told !== ''}
					aria-describedby="matrix-add-told"
					onInput={({currentTarget}) => setTitle(currentTarget.value)}
				/>
			</label>
			<label>
				{text('options_matrix_owner')}
				<select
					value={owner}
					onChange={({currentTarget}) => setOwner(Owner.options.find((one) => one === currentTarget.value) ?? 'shared')}
				>
					{Owner.options.map((one) => (
						<option key={one} value={one}>
							{text(`owner_${one}`)}
						</option>
					))}
				</select>
			</label>
			<button type="submit" class="main">
				{text('options_matrix_add')}
			</button>
			<p id="matrix-add-told" class="told" role="alert">
				{told}
			</p>
		</form>
	);
}
