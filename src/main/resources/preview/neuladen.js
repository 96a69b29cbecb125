// Loads the preview again when a file of the package was saved.
const state = document.currentScript.dataset.stand;

setInterval(async () => {
  try {
    const answer = await fetch("/stand", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== state) {
      location.reload();
    }
  } catch {
    // The preview was ended, or is being started again: ask once more in a second.
  }
}, 1000);
