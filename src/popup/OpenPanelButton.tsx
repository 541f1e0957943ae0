import { useState } from 'preact/hooks';
import { message } from '../ui/words/words.ts';
import { closePopup, openPanel } from './openPanel.ts';

/** The way from the popup to the side panel. */
export function OpenPanelButton({ tab }: { readonly tab: number }) {
  const [refused, setRefused] = useState(false);
  const open = () => {
    void openPanel(tab).then((opened) => {
      if (opened) closePopup();
      setRefused(!opened);
    });
  };
  return (
    <div class="way">
      <button type="button" class="button main-action" data-action="open-panel" onClick={open}>
        {message('open_panel')}
      </button>
      {refused ? (
        <p class="fault" role="alert">
          {message('open_panel_failed')}
        </p>
      ) : null}
    </div>
  );
}
