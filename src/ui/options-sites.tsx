import {text} from './text.ts';

/** A site as the browser names it, `https://*.atlassian.net/*`. `own` sites the reader added. */
export interface ListedSite {
	pattern: string;
	own: boolean;
	granted: boolean;
}

interface OptionsSitesProps {
	sites: readonly ListedSite[];
	onWithdraw(pattern: string): void;
	onAllow(pattern: string): void;
}

export function OptionsSites({sites, onWithdraw, onAllow}: OptionsSitesProps) {
	return (
		<ul class="lines sites">
			{sites.map(({pattern, own, granted}) => {
				const name = nameOf(pattern);
				return (
					<li key={pattern} data-site={pattern}>
						<div class="what">
							<bdi>{name}</bdi>
							<span class="quiet">{siteText(own, granted)}</span>
						</div>
						{granted && own && (
							<button
								type="button"
								aria-label={text('options_sites_withdraw_named', name)}
								onClick={() => onWithdraw(pattern)}
							>
								{text('options_sites_withdraw')}
							</button>
						)}
						{!granted && (
							<button
								type="button"
								aria-label={text('options_sites_allow_named', name)}
								onClick={() => onAllow(pattern)}
							>
								{text('options_sites_allow')}
							</button>
						)}
					</li>
				);
			})}
		</ul>
	);
}

function siteText(own: boolean, granted: boolean): string {
	if (!granted) return text('options_sites_off');
	return own ? text('options_sites_added') : text('options_sites_built_in');
}

function nameOf(pattern: string): string {
	return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}
