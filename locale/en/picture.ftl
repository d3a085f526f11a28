### The command that writes a picture of what the window shows.

picture-no-size = "{ $text }" is no size; write it like 1920x1080
picture-sides = each side has to be from { $least } to { $most } pixels
picture-no-vote = { $scenario } has no vote on "{ $draft }"; it has { LIST($subjects, by: "comma") }
