import type { Lexicon } from "../vocabulary.ts";

/** English words by meaning, inflected. Entries parted by white space; `_` joins a phrase. */
export const lexicon: Lexicon = {
  // Stepped over between two words of a pattern.
  filler: `just really actually basically literally even fucking bloody like so very always often
    sometimes kinda quite also ever suddenly s m ve re d ll then almost proper totally absolutely
    constantly regularly usually repeatedly fucken effing pretty rather only definitely probably
    maybe honestly lowkey`,

  // Stance
  neg: `not no never dont doesnt didnt wont wouldnt isnt wasnt arent aint hasnt havent hadnt without
    nor neither nobody none nothing werent`,
  "negation-exempt": `not_only not_just dont_know didnt_know dont_understand dont_get dont_care
    dont_remember dont_even didnt_even dont_think dont_mind not_sure no_idea not_long never_thought
    never_told never_tell nobody_knows no_one_knows dont_talk havent_told didnt_tell dont_tell
    not_talk no_one no_matter no_doubt not_going_to_lie not_gonna_lie dont_say didnt_say dont_want_him
    not_again not_to_mention no_more not_every not_always not_all nothing_happened dont_dare
    not_that no_wonder no_joke no_lie not_for_the_first nothing_i nothing_we nothing_helps
    dont_remember not_my_fault not_sleeping not_slept havent_slept didnt_sleep`,
  "clause-opener": `that because when but and so if while since until who which where how why what as
    cos coz bc although though after before than whenever`,
  "no-longer": "long_since_stopped not_these_days",
  past: `years_ago decades_ago year_ago long_time_ago ages_ago used_to when_i_was_a when_i_was_little
    when_i_was_young when_i_was_nineteen when_i_was_twenty when_i_was_married when_i_was_at as_a_child
    as_a_kid as_a_teenager as_a_teen growing_up grew_up my_childhood back_then in_the_past years_back
    in_my_twenties in_my_teens in_my_thirties before_i_left since_i_left i_left_him i_left_her
    i_got_out got_away_from was_married was_with a_lifetime_ago in_those_days
    when_we_were_kids when_we_were_little when_we_were_small in_the_nineties in_the_eighties
    my_late_husband has_been_dead been_dead died_years before_i_stopped before_i_quit
    before_i_got_sober once_last_summer last_summer theyre_grown they_re_grown are_grown is_over long_over in_1980 in_2001 in_2012
    1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968
    1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987
    1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006
    2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 when_i_was_5
    when_i_was_6 when_i_was_7 when_i_was_8 when_i_was_9 when_i_was_10 when_i_was_11 when_i_was_12
    when_i_was_13 when_i_was_14 when_i_was_15 when_i_was_16 when_i_was_17 when_i_was_18
    when_i_was_19 when_i_was_20 when_i_was_21 when_i_was_22 when_i_was_23 when_i_was_24
    when_i_was_25 when_i_was_26 when_i_was_27 when_i_was_28 when_i_was_29 when_i_was_30
    when_i_was_31 when_i_was_32 when_i_was_33 when_i_was_34 when_i_was_35 when_i_was_36
    when_i_was_37 when_i_was_38 when_i_was_39 when_i_was_40 when_i_was_41 when_i_was_42
    when_i_was_43 when_i_was_44 when_i_was_45 when_i_was_seven when_i_was_eight when_i_was_nine
    when_i_was_ten when_i_was_eleven when_i_was_twelve when_i_was_thirteen when_i_was_fourteen
    when_i_was_fifteen when_i_was_sixteen when_i_was_seventeen when_i_was_eighteen
    when_i_was_nineteen when_i_was_twenty`,
  still: `still keeps nowadays these_days every_time lately started_again`,
  hypothetical: `what_if suppose imagine_if if_anyone_ever if_he_ever if_she_ever would_never
    id_never i_d_never hypothetically`,
  fiction: `film films movie movies novel episode documentary podcast drama netflix soap lyrics
    character characters fiction plot dreamt dreamed nightmare_where the_book a_book the_series
    a_series tv_series tv_show the_show a_show thriller memoir the_song this_song crime_show poem`,
  now: `now tonight right_now just_now this_minute this_second this_evening at_the_moment any_minute
    as_i_type as_i_write currently minutes_ago an_hour_ago hours_ago half_an_hour_ago rn
    this_very_moment in_an_hour on_his_way on_her_way`,
  imminent: `tonight right_now just_now this_minute this_second any_minute as_i_type as_i_write
    minutes_ago an_hour_ago hours_ago half_an_hour_ago rn on_his_way on_her_way in_an_hour`,
  recent: `last_night this_morning yesterday just today earlier an_hour_ago hours_ago on_friday
    on_saturday on_sunday this_weekend {now}`,

  // People
  me: "me myself",
  us: "me us myself ourselves",
  my: "my our",
  pronoun: "he she they hes shes",
  obj: "him her them",
  partner: `husband husbands hubby wife missus boyfriend boyfriends bf girlfriend gf partner partners
    fiance fiancé fiancee fella bloke spouse ex my_man other_half my_guy stepdad stepfather wifey hubs
    my_lad lover roommate`,
  parent: `mum mom mam mama mummy mommy mother mums moms dad dads daddy father stepdad stepmum
    stepmom stepfather stepmother foster_mum foster_dad nan gran grandma grandad grandpa parents
    mums_boyfriend mums_bf moms_boyfriend moms_bf mum_s_boyfriend mom_s_boyfriend`,
  kin: `{partner} {parent} brother bro sister sis son uncle aunt cousin grandson nephew niece
    brothers uncles daughter lad father_in_law mother_in_law brother_in_law son_in_law mate friend
    neighbour neighbor flatmate landlord best_friend bestie`,
  doer: "{pronoun} {kin} the_guy this_guy this_man",
  woman: `her wife girlfriend gf missus partner fiancee mum mom mother husband him boyfriend bf
    sister brother dad father ex`,
  kid: `kid kids child children son sons daughter daughters baby toddler toddlers boy boys girls
    little_one little_ones newborn twins bairn bairns wean weans grandson granddaughter grandchildren
    grandkids niece nephew stepson stepdaughter bub kiddo kiddos year_old month_old yr_old yo bubba
    babies youngest eldest oldest infant little_boy little_girl my_girl our_girl`,
  "my-child": `my_kid my_kids my_children our_kids our_children the_kids the_children my_son my_daughter
    my_baby our_baby the_baby our_son our_daughter my_boy my_girl my_toddler my_little_one my_boys
    my_girls year_old my_eldest my_youngest`,
  sibling: `brother sister brothers sisters siblings sis bro little_ones twins the_little_ones
    little_brother little_sister`,

  // Violence
  hurt: `hit hits hitting beat beats beating beaten punch punches punched punching slap slaps slapped
    slapping smack smacks smacked smacking kick kicks kicked kicking shove shoves shoved shoving push
    pushes pushed pushing grab grabs grabbed grabbing headbutt* bite bites bit burn burns burned burnt
    drag drags dragged dragging batter batters battered battering thump thumps thumped whack whacks
    whacked stab stabs stabbed stabbing attack attacks attacked attacking assault assaults assaulted
    backhands backhanded knocked knocks slammed slams threw throws thrown pinned pins shook shakes
    shaking slaughtered clobbers clobbered belts belted leathers leathered spits_at spat_at spat_on
    jumped_on lays_into laid_into goes_for went_for going_for lashes_out_at lashed_out_at swings_at
    swung_at lays_hands_on laid_hands_on put_his_hands_on puts_his_hands_on put_her_hands_on hurts
    hurt hurting twisted twists hold_down held_down pulls pulled yanks yanked chucks chucked
    decked lamped clocked clouted clouts beats_up beat_up beating_up roughs_up roughed_up`,
  strike: `hit hits hitting beat beats beating beaten punch punches punched punching slap slaps
    slapped slapping smack smacks smacked smacking kick kicks kicked kicking shove shoves shoved
    shoving headbutt* batter batters battered thump thumps thumped whack whacks whacked belted
    clouted backhanded struck strikes`,
  strangling: `strangle strangles strangled strangling choke_me chokes_me choked_me choking_me
    throttle throttles throttled throttling hands_round_my_throat hands_around_my_throat
    hands_round_my_neck hands_around_my_neck hand_round_my_throat hand_around_my_throat
    hand_on_my_throat hands_on_my_throat by_the_throat by_the_neck hands_around_her_throat
    hand_around_my_neck hands_on_my_neck hands_around_her_neck grabbed_my_throat grabbed_my_neck
    squeezed_my_throat squeezed_my_neck chokehold pillow_on_me pillow_over_my_face
    held_a_pillow hold_the_pillow hand_over_my_mouth hands_on_her_throat hand_to_my_throat`,
  weapon: `knife knives gun guns shotgun rifle pistol machete hammer bat baseball_bat axe crowbar blade
    petrol acid screwdriver revolver firearm glock handgun`,
  body: `face head arm arms wrist wrists hair neck throat ribs stomach belly leg legs back eye nose
    jaw lip mouth shoulder hand finger fingers cheek`,
  injury: `bruise bruises bruised bruising black_eye black_eyes split_lip broken_rib broken_ribs
    cracked_rib fractured broken_wrist broken_nose broken_arm handprint handprints finger_marks
    fingermarks swollen_eye busted_lip marks_on_my marks_on_her`,
  wall: `door doors wall walls plasterboard drywall window windows furniture plates plate tv telly
    mirror phone cupboard table chair glasses dishes crockery laptop`,
  smash: `smash smashes smashed smashing punch punches punched punching kick kicks kicked kicking break
    breaks broke broken throw throws threw throwing hole holes put_his_fist_through wreck wrecks
    wrecked trash trashes trashed destroy destroys destroyed`,
  scared: `scared afraid terrified frightened petrified fearful fear dread dreading shit_scared
    nervous_of wary_of`,
  threat: `threaten threatens threatened threatening says_he says_hell says_she says_shell said_he
    said_hell said_she told_me_he told_me_she swears_he promised_to tells_me_he vowed warns_me`,
  kill: `kill kills killed killing murder murders murdered stab shoot slit strangle bury drown
    end_me finish_me finish_it finish_me_off do_me_in burn_the_house burn_my_house burn_us
    throw_acid cut_my_throat put_me_in_the_ground hurt_me hunt_me find_me_and`,
  arrival: `comes_home come_home coming_home gets_home get_home gets_in comes_in walks_in gets_back
    comes_back pulls_up pull_up key_in_the_door key_in_the_lock key_turn key_turns key_goes footsteps
    his_car his_van his_truck her_car car_door front_door tyres_on on_the_stairs on_the_gravel`,
  mood: "mood moods evening night temper version day he_is weather kind_of_night",
  permit: `decides decide decided chooses controls dictates picks says tells`,
  contact: `speak talk see meet call ring phone text visit go_out leave_the_house go_outside work
    wear eat have_friends message go_anywhere sleep spend use contact`,

  // Substances
  drunk: `drunk pissed hammered wasted plastered legless blackout_drunk smashed intoxicated off_his_face
    off_her_face off_my_face slurring slurred paralytic bladdered been_drinking had_a_few
    had_been_drinking on_the_drink on_the_booze on_the_vodka over_the_limit out_of_it tanked trolleyed
    stoned high blackout steaming half_cut sloshed under_the_influence stinking_of reeking_of
    smelled_of_drink smelt_of_drink been_on_it few_drinks had_a_drink few_too_many too_many
    completely_gone blind_drunk drank_a_bottle`,
  booze: `alcohol wine vodka gin whisky whiskey beer beers cider booze drink drinks drinking bottle
    bottles rum spirits cans lager bourbon tequila liquor pints pint prosecco`,
  benzo: `xanax xans xan diazepam valium valiums benzo benzos lorazepam ativan clonazepam klonopin
    zopiclone zolpidem ambien pregabalin lyrica gabapentin sleeping_pills sleepers temazepam
    alprazolam nitrazepam phenibut etizolam bromazolam`,
  opioid: `oxy oxys oxycodone oxycontin morphine fentanyl fent codeine tramadol heroin methadone
    suboxone subutex buprenorphine dihydrocodeine co_codamol hydrocodone vicodin percocet percs opioid
    opioids painkillers patches`,
  pills: `pills pill tablets tablet meds medication paracetamol tylenol ibuprofen aspirin
    antidepressants sertraline acetaminophen advil amitriptyline propranolol {benzo} {opioid} overdose
    insulin`,
  street: `weed green bud coke cocaine charlie ket ketamine md mdma molly pills mandy speed base meth
    crystal shrooms acid lsd edibles carts hash gear smack brown crack ganja grass dope snus vapes
    thc moonshine {benzo} {opioid} adderall ritalin stims`,

  // Self-harm
  "self-kill": `kill_myself killing_myself end_my_life ending_my_life take_my_life take_my_own_life
    taking_my_own_life taking_my_life end_it_all ending_it_all suicide suicidal top_myself topping_myself
    off_myself offing_myself unalive_myself kms do_myself_in hang_myself hanging_myself shoot_myself
    shooting_myself drown_myself jump_off jump_in_front overdose_myself do_away_with_myself end_myself
    slit_my_wrists slitting_my_wrists commit_suicide finish_myself unaliving_myself kill_my_self
    throw_myself end_it gas_myself step_in_front driving_into_a drive_into_a drive_off_a
    walk_into_the_sea crash_my_car crash_the_car`,
  "not-live": `die dying be_dead not_be_here not_exist not_wake_up stop_existing cease_to_exist
    disappear vanish sleep_forever never_wake_up not_be_alive be_gone not_wake stop_being not_live`,
  "hurt-self": `cut_myself cutting_myself cut_my_arms cut_my_wrists cut_my_thighs cutting self_harm
    self_harming self_harmed self_harms burn_myself burning_myself hurt_myself hurting_myself
    harm_myself harming_myself punch_myself punching_myself hit_myself hitting_myself razor_to_my
    carve scratch_myself bang_my_head starve_myself`,
  pregnant: "pregnant weeks_along weeks_gone months_along trimester expecting_a_baby midwife bump",
  plan: `plan planned planning decided made_up_my_mind picked_a_date picked_the_date set_a_date
    got_it_planned worked_out_how know_how_i know_exactly_how figured_out_how how_i_d_do_it
    how_id_do_it ready_to_go chosen_a chosen_the method booked everything_ready counted`,
  means: `pills tablets rope noose gun rifle shotgun razor razors blade blades bridge railing tracks
    train insulin stash stockpiled stockpiling saved_up saving_up hoarding hoarded exhaust hosepipe
    rooftop ledge cliff platform`,
  goodbye: `goodbye goodbyes bye_everyone farewell sorry_for_everything thank_you_for_everything
    thanks_for_everything look_after_each_other take_care_of_each_other my_last_post last_post
    wont_hear_from_me tell_my_kids i_loved_you_all suicide_note written_a_note wrote_a_note
    written_letters written_a_letter wrote_letters the_note the_letters`,
  worse: `worse_than_before getting_worse gets_worse got_worse worse_and_worse worse_each more_often
    worst_yet escalating escalated`,

  // Numbers and amounts
  lots: `4 5 6 7 8 9 10 12 14 15 16 18 20 24 25 28 30 32 35 36 40 45 48 50 56 60 64 70 80 90 100
    120 150 200 four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty hundred dozen handful loads many several`,
  number: `1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 24 25 28 30 32 35 36 40 45 48 50 56 60 64
    70 80 90 100 120 150 200 one two three four five six seven eight nine ten eleven twelve fifteen
    twenty thirty forty fifty sixty hundred dozen handful several couple few loads many`,
  "minor-age": `6 7 8 9 10 11 12 13 14 15 16 17 six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen`,
};
