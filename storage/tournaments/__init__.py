"""Tournaments on record: rows in, values of the game out. Nothing here decides a thing of the game.

    keeping        create get open_in over_in all_open by_name rename change_settings move_to
                   pause resume
    steps          take_step undo get latest standing
    sign_up        add put_members rename describe leave free_name
    entries        get of of_debater check_in check_out withdraw come_back names
    conflicts      keep_apart let_meet between_entries bar_judge let_judge of_judges
    judges         put remove of allocate add_to_match of_match of_round owing judged_before
    rounds         next_version add_draft current of versions release done take_up withdraw unveil
    matches        get by_thread of_round missing of_entry of_debater offer veto settle_claim
                   begin to_judges from_judges in_thread
    results        confirm take_back versions history
    speeches       expect submit due_is missed judged give_back overdue get of_match
    speech_drafts  keep get drop
    ballots        submit confirm unconfirm discard get of_match confirmed
    votes          cast choice_of tally
    appeals        make decide get open_in
    outbox         add waiting next_try tried put_off done result_of get of drop_waiting
    practised      in_practice in_matches
    forgetting     forget

Each is a module of functions that take `run` first, and `values` holds what they give beside the
game's own values: `from storage.tournaments import keeping, steps, outbox`. Whatever is to happen
as one is done in one piece of work: a step, the rows that it changes, and the effects it causes.
"""
