### The window, and what lies over any screen in it: the keys of that screen.

# In the window's own frame
window-title = { $scenario } - { title-name }

window-keys = Keys

## The keys that every screen has, and (.does) what they do
window-help-move = Tab, arrows
    .does = move the focus; Enter or Space uses what it is on
window-help-black = F2
    .does = black screen, until any key
window-help-full = F11
    .does = full screen, and back
window-help-keys = F1 or ?
    .does = this list
window-help-escape = Esc
    .does = back
