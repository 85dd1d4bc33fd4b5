"""Tournaments on record: rows in, values of the game out. Nothing here decides a thing of the game.

    keeping        create get open_in over_in all_open everywhere by_name rename
                   change_settings move_to pause resume
    steps          take_step undo get latest standing
    sign_up        add put_members rename describe leave free_name
    entries        get of by_name count of_debater check_in check_out withdraw come_back names
    conflicts      keep_apart let_meet between_entries bar_judge let_judge of_judges
    judges         put remove of allocate add_to_match of_match of_round owing judged_before
    rounds         next_version add_draft current of versions release done take_up withdraw unveil
    matches        get of_round missing is_complete of_entry of_debater veto settle_claim
                   begin to_judges from_judges in_thread
    results        confirm take_back versions history result_of
    speeches       expect submit due_is missed judged overdue get of_match
    deliberating   until until_is over give_back unjudged
    speech_drafts  keep get drop
    ballots        submit confirm discard get of_match confirmed
    votes          cast choice_of tally
    appeals        make decide get open_in
    outbox         add waiting tried put_off done result_of get of
    practised      in_practice
    forgetting     forget

Each is a module of functions that take `run` first, and `values` holds what they give beside the
game's own values: `from storage.tournaments import keeping, steps, outbox`. Whatever is to happen
as one is done in one piece of work: a step, the rows that it changes, and the effects it causes.
"""
