// Development only: public pages run no framework that could swap a changed module, so they reload.
import.meta.hot?.on("leeward:changed", () => location.reload());
