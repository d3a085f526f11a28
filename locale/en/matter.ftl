### The matters on which the Council decides by a procedural vote, as they are named within a sentence
### and in brackets: "The question is procedural (inclusion of an item in the agenda)".

matter-agenda-include = inclusion of an item in the agenda
matter-agenda-order = order of items on the agenda
matter-agenda-defer = deferment or postponement of an item
matter-agenda-remove = removal from the matters of which it is seized
matter-president-ruling = a challenged ruling of the President
matter-suspend = suspension of the meeting
matter-adjourn = adjournment of the meeting
matter-invite = an invitation to take part
matter-conduct = conduct of business and order of voting
matter-ess = request for an emergency special session
matter-special-session = request for a special session
matter-to-ga = submission of a question to the General Assembly
matter-rules = rules of procedure
matter-meetings = time and place of meetings
matter-credentials = approval of credentials
matter-reports = reports to the General Assembly
matter-icj-date = date of an election to a vacancy in the Court
matter-review-conf = a conference to review the Charter
matter-notify = consent to a notification
matter-art29-body = a subsidiary organ
matter-investigate = an investigation
matter-advisory-opinion = request for an advisory opinion
matter-party-determination = whether a member is a party to a dispute
matter-postpone-admission = postponement of an application for membership

# On the briefing: what is asked; $matter is one of the messages above
matter-asked = Procedural: { $matter }.
