/**
 * Words that a passphrase may not consist of, alone or with digits and signs around it: the usual
 * first guesses in Swedish and English, and the service's own words. Lower case, letters only.
 */
export const commonPassphrases: ReadonlySet<string> = new Set(
  `
  password passwords passphrase mypassword thepassword passwordpassword letmein letmeinplease
  welcome welcomeback iloveyou iloveyouso iloveyouforever ihateyou princess sunshine football
  baseball basketball superman batman spiderman starwars pokemon dragon monkey shadow master
  trustno trustnoone changeme secret topsecret mysecret whatever freedom computer internet
  liverpool manchester arsenal chelsea everton barcelona realmadrid nothing something
  correcthorsebatterystaple tobeornottobe opensesame administrator adminadmin default
  summer winter spring autumn january february march april june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday
  lösenord losenord mittlösenord mittlosenord lösenordet losenordet lösenmening losenmening
  hemlig hemligt hemlighet hemligheten jagälskardig jagalskardig älskling alskling älskardig
  alskardig hejsan hejhej hejhejhej välkommen valkommen sommar sommaren vinter vintern höst hösten
  host hosten vår våren sverige stockholm göteborg goteborg malmö malmo uppsala fotboll hockey
  djurgården djurgarden hammarby aikaik frölunda färjestad ifkgöteborg malmöff brynäs
  januari februari mars maj juni juli augusti september oktober november december
  måndag mandag tisdag onsdag torsdag fredag lördag lordag söndag sondag
  fiskpinne fiskpinnar kanelbulle kexchoklad pannkaka blomma hundvalp kattunge mamma pappa
  mammapappa mormor farmor morfar farfar prinsessa stjärna
  leeward leewards leewardforum forum forumet alias recovery återställning
  qwerty qwertyuiop azerty qwertz asdfgh asdfghjkl zxcvbnm
  `
    .trim()
    .split(/\s+/u),
);
