"""Boards as the record keeps them: a row for each debater on each board, ready to be read.

places       put page own size boards_of take_off forget_debater forget_server
refreshing   after_attempt after_change refresh refresh_all: rows that follow what happened
ageing       age_boards: deviations grow with time, on boards too
"""
