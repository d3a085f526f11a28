### A screen: what a person sets for the window, and what became of the file it is kept in.

settings-title = Settings

## What is set, and what each does
settings-text-size = Text size
settings-reduced-motion = Reduced motion
settings-high-contrast = High contrast
settings-sound = Sound
settings-full-screen = Full screen
settings-display = Display
settings-hide-cards = Private cards
settings-lesson = Lesson clock
settings-does-text-size = How large words are, on the wall and on the sheets that lie over it.
settings-does-reduced-motion = Cards do not rise, and all votes are shown at once.
settings-does-high-contrast = White on black, and darker marks.
settings-does-sound = A gavel, a vote that is cast, a vote that is shown. Each is to be seen as well.
settings-does-full-screen = The window fills the display; F11 does the same at any time.
settings-does-display = Where the window opens, such as the projector.
settings-does-hide-cards = What a delegation alone may know stays covered until its player asks for it.
settings-does-lesson = In class the wall tells the minute, and what to leave out when it gets late.

## How it is set
settings-switch = { $on ->
    [yes] on
   *[no] off
}
settings-cards = { $hidden ->
    [yes] hidden
   *[no] shown
}
settings-size-normal = Normal
settings-size-large = Large
settings-size-largest = Largest
# A display by its number, and its pixels.
settings-pixels = { $number }: { $wide } by { $high }

## The file; $path is where it is, $reason what the system says
settings-kept = Kept in { $path }
settings-not-kept = For as long as this window is open.
settings-cannot-be-kept = The settings cannot be kept in { $path } ({ $reason }). They hold until the window is closed; see that this file and its folder can be written to.
settings-unreadable = The settings in { $path } cannot be read ({ $reason }). Everything is set as it was at first; see that this file can be read.
# $aside is one of the two at the end.
settings-foreign = The file { $path } holds no settings. Everything is set as it was at first. { $aside }
# $lost are settings, such as LOWER("Text size"), and what is no setting.
settings-partly-read = Not all of the settings in { $path } could be read: { LIST($lost) }. The rest is kept. { $aside }
settings-lost = { LOWER($setting) }
settings-unknown = what this version does not know
settings-lies-aside = What was there now lies in { $path }.
settings-stays = It could not be set aside, since its folder cannot be written to.
