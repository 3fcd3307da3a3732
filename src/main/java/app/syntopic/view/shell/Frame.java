package app.syntopic.view.shell;

import app.syntopic.view.Background;
import app.syntopic.view.theme.Theme;
import app.syntopic.workspace.Settings;

/// What the window gives to whatever it shows.
///
/// @param overlay for what comes up over everything
/// @param messages for what must be said
record Frame(Settings settings, Host host, Theme theme, Background background, Overlay overlay, Messages messages) {}
