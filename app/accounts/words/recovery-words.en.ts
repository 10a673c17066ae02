/**
 * The English recovery words: 2,048 easy words of 3 to 9 letters, so that each is 11 bits and seven
 * are 77 (SECURITY, requirement 8). Dots and rings aside, no two are one slip apart: a letter
 * changed, added, dropped or swapped. Nothing sad, rude or about alcohol or drugs. The list must
 * stay as it is: people keep these words on paper.
 */
export const recoveryWordsEn: readonly string[] = `
  acorn acrobat active actor address admire adopt adult advance adventure advice afternoon agree
  airmail airport album alike allow almond almost along aloud alphabet alpine always amazing
  amber ambition amount amuse anchor ancient animal another answer anthem antique anybody anyone
  anything anyway apartment appear apple apricot april apron aquarium arcade arch archive area
  argue armadillo armchair aroma around arrange arrive art artist ashore aside asleep aspect
  assemble assist assorted astronaut athlete atlas atom attend attic auction audience august
  author autumn avenue average avocado avoid awake award away awesome axis azure baby backpack
  backyard badger bagel baggage bakery balance balcony ballad ballet balloon ballpoint bamboo
  bandana bangle banjo banner barbecue barefoot bargain baritone barn baseball basic basket
  bathtub battery beacon beagle beam beanbag beanie beautiful bedroom bedtime beehive beetle
  begin behave believe belong bench beneath benefit beside best bicycle binder biology birch
  birdhouse birthday biscuit bison blackbird blanket blazer blend blender bloom blossom blouse
  bluebell blueberry blueprint boardwalk boat bobcat body bonfire bonus book bookcase booklet
  bookshop borrow bounce bouquet bowling bracelet brain branch brave breakfast breathe breeze
  brick bridge brief bright bring broad bronze broth brother brownie brush bubble bucket buckle
  buddy budget buffalo buffet builder building bulb bundle bungalow bunny burger bushel business
  busy butter buttercup butterfly button bypass cabbage cabin cabinet cable cactus cake calendar
  calm camel camera camper campfire camping canal canary candle candy canoe canteen canyon
  capable caption caramel caravan card cardboard cardigan careful cargo carnival carousel
  carpenter carpet carriage cartoon carve cascade cashew cashmere cassette casual catch catfish
  cedar celebrate celery cello celsius cement central century ceramic chair chalk chameleon
  champion chance channel chapter charm charming chat cheddar cheek cheerful cheese cheetah
  chemistry cherry chess chestnut chicken chief child chime chimney chin chipmunk chocolate
  choice chopstick chorus chronicle chuckle cinema cinnamon circle circus citizen citrus city
  clap clapping clarinet class classic clean cleaner clever client cliff climate climb clipboard
  cloak closet clown club coach coast coaster cobalt cobweb cocoa coconut coffee collage collar
  collect column combine combo comedy comet comfort common company compass complete composer
  computer concert confetti confirm connect console continue control cookbook cookie cooking
  cool copper copy copycat coral corner correct corridor cosmic cosmos costume cottage cotton
  count country couple courage courtyard cousin coyote crackers cradle craft cranberry crane
  crayon creamy create creative creature credit crescent crew cricket crisp crochet crocus
  crossing crowd crumb crunchy cube cucumber cuddle culture cupboard cupcake curator curious
  curly curtain cushion custom cutlery cycle cyclist daffodil daily dainty dancer daring
  daughter dawn daylight dazzle debate december decide decorate deep delicate delight deliver
  delta demand denim dentist depart describe design desk detail detective develop diamond diary
  digit digital dimple dinner dinosaur diplomat direct director discover discuss dish distance
  distant dog dogwood doll dolphin dome domino donate donkey doorbell doormat doorstep double
  downhill downtown dozen dragon drama drawer drawing dream dress dresser drift driftwood driver
  driveway drizzle drum dryer duck duckling duet dumpling dune duty dynamic eager earring earth
  earthworm easel easy echo echoing eclipse economy editor education effort eggplant eggshell
  elastic elbow elder electric elegant element elephant elevator eleven elm emblem embrace
  emerald emotion employ enable encore encourage endless endure energy engage engine engineer
  engrave enjoy enlarge enormous enough enrich enter entire entrance entry envelope episode
  equal equator eraser errand essay establish estate evening event everybody everyday everyone
  evolve exact example excellent exchange excited exercise exhibit exit exotic expand expect
  explain explore express extra eyebrow fabric fabulous factory faithful falcon familiar family
  famous fantastic farmer farmhouse farmyard fashion fast fasten father feature february feeling
  fence fern ferry festival fetch fiction fiddle field fifth figure film filter final finger
  finish firefly fireplace first fitness flag flame flamingo flannel flash flatter flexible
  flicker flint flip flipper float flock floor flora florist fluffy flute foam focus folder folk
  follow fondue food football footpath footprint forest forever forget forgive fortress fortune
  forward fossil fountain fox foxglove freckle freedom freezer french frequent fresh freshly
  friday friend fringe frog front frosty frozen fruity fudge fuel function funnel furnace
  furniture future gadget galaxy gallant gallery gallop game garage garden gardener garland
  garlic garment gateway gazebo gazelle gear gecko gem genius genre gentle genuine geometry
  gerbil giant gift giggle giraffe give glacier glad glide glimmer glimpse glitter global globe
  glossy glow glue goal goggles gold golden goldfish goodness goose govern graceful graduate
  grammar grand graph graphic gravel gravity gravy green greenery greeting grid griffin grill
  grocery group grove growth guess guitar gulf gust gymnast habit hairbrush haircut half hallway
  hamburger hammer hammock hamster hand handbag handful handmade handrail handshake handwrite
  happen happy hardware harmony harp harvest hawk hawthorn haystack hazelnut headband headlight
  headline headphone health hearing heartfelt heather hedge hedgehog height helmet helper
  helpful heritage heron hexagon hibernate hiccup highway hiker hill hilltop hint hippo history
  hobby hockey holiday homemade homework honest honey honeycomb hoodie hoof hopeful hopscotch
  horizon horn horseshoe hostel house household hover however hula human humble hundred hungry
  husky hut hyphen iceberg icicle icing ideal identity igloo iguana image imagine immense
  improve include increase indeed indigo indoor inform inland innocent inquire insect inside
  inspire install instant instead integer interest internet interval invent invisible invite
  iris iron item ivory ivy jacket jaguar janitor january jar jasmine javelin jazz jelly
  jellyfish jersey jetty jewel jigsaw jogging join joke journal journey joyful jubilee juggle
  juice july jumbo jump jumper junior juniper jupiter kangaroo karate kayak kayaking keeper
  keepsake kennel ketchup kettle keyboard keyhole kimono kind kindness kingdom kinship kiosk
  kitchen kite kitten kiwi knapsack knitting koala label lace ladder ladybug lagoon lakeside
  lamb landmark landscape language lantern laptop large lark laser latitude lattice laugh launch
  laundry laurel lavender leader leaflet league leap learn lecture left legend leisure lemon
  lemonade length lentil leopard letter lettuce level liberty library lifeboat light lightbulb
  likely lilac lily limestone limit linen link liquid list listen little living lizard loaf
  lobster local locker lollipop longitude lookout loop lotus lounge love lovely lower lucky
  luggage lukewarm lullaby luminous lunar lunchbox luxury lyric machine magazine magenta magic
  magical magician magnet magnify magpie mailbox majestic mammal mammoth manager mandarin mango
  manor mansion manual many map maple marathon marble margin marigold marina mariner marker
  marmalade maroon marsh marvel marvelous mascot master material mattress maximum meadow meaning
  measure mechanic media meeting mellow melody melon melt member memory mention mentor menu
  mermaid message meteor method metro midday midnight midsummer mild milkshake million mimic
  mindful mineral mingle minibus minimum minute mirror mission mixer mixture mobile mocha model
  modern modest modify moment monarch monday monitor monorail month monument moon moonbeam
  moonlight morning mosaic mosquito moss mother motor movie muffin multiply mural museum music
  musician mutual myself mystery myth napkin narrate narrator narrow nation natural nature
  nautical navigate nearby neat neck necklace necktie nectar needed neon nephew nestle network
  neutral newspaper nibble nice nickel nickname nightgown noble nomad nonstop noodle normal
  north northern notebook notice nourish novel novelty november nowhere nozzle nugget number
  nursery nutmeg oak oasis oatcake oatmeal object oblong oboe observe obtain occasion occupy
  ocean october octopus offer office olive onion online onlooker onward opal open opera operate
  operator opinion opposite optical option orange orbit orchard orchestra orchid order ordinary
  oregano organ origami original ornament ostrich otter outback outcome outdoor outfit outing
  outlet outline outlook output outside overall overcoat overlook overnight owl owlet owner
  oxygen oyster pacific paddle padlock page paint painter painting palace pamphlet pancake panda
  panel panther pantry papaya paper paprika parachute parade paradise paragraph parallel parasol
  parcel pardon parent parking parrot parsley parsnip party passage passenger passport pasta
  pastel pasture path pathway patio pattern pavement pavilion paw payment peaceful peach peacock
  peanut pebble pelican pencil pendant penguin peninsula pepper perfect perform perfume permit
  person petal phone photo phrase physics pianist piano piccolo pickle picnic picture pigeon
  piggyback piglet pigment pillow pineapple pioneer pirate pitch pitcher pixel pizza placid
  planet plankton plaster plate plateau platform platypus player playful pleasant please
  pleasure plenty pliers plumber plus pocket podium poem policy polish polite polka polygon pond
  popcorn popular porch porcupine porridge portable portion portrait position postage postcard
  poster potato pottery powerful prairie precise prefer prepare pretty pretzel preview previous
  price priceless primary princess priority prism private process produce professor progress
  project promise pronounce proof proper proud provide prune public publish pudding pull pulley
  pumpkin punctual pupil puppet puppy purchase purple purpose purse push puzzle pyramid quail
  quaint quality quantity quarter queen quest question quick quiet quill quiz quote rabbit radar
  radiant radiator radio radish radius railing railway rainbow raincoat raindrop rainfall raisin
  random ranger rapid rare raspberry rattle raven react ready reason rebuild recall receipt
  receive recent reception recess recipe record recorder recruit rectangle recycle redwood reef
  refill reflect refresh regular rehearse reindeer relation relax release relief remain remark
  remedy remember remind renew rent repair repeat replace reply report reptile request rescue
  research resource respect response restore result return reunion reveal reward rhubarb rhyme
  ribbon rider ripple rise robin robot rocky roller rooftop room rooster rosebud rosemary rotate
  routine rowboat royal ruby rucksack rug ruler runner runway rustic safari safe saffron
  sailboat sailor salad salmon salsa salt sample sandal sandbox sandpaper sandwich sapphire
  sardine satellite satin satisfy saturday saturn saucer sausage savanna savings saxophone scale
  scallop scarf scarlet scatter scenic schedule scholar school science scone scoop scooter scout
  scramble scrapbook screen script scroll sculptor seagull seahorse seal search seashell
  seashore seaside seaweed second secret section secure seed select semester senior sense
  sensible sentence september sequel sequin serene series serious service sesame session settler
  sewing shade shadow shampoo shamrock shark sheep shelf shelter shimmer shine shining ship
  shiver shoe shoelace shoreline short shortcut shoulder shovel showcase shower showroom shrimp
  shrub shuffle shutter shuttle sidewalk sideways siesta signal signature silence silent silk
  silver similar sing singing sister skater sketch skiing skill skillet skipper skirt sky
  skydive skylight skyline skyward slalom sleepy sleeve slice slogan slope small smart smile
  smooth snack snail snappy snapshot sneaker sneeze snooze snorkel snowball snowflake snowman
  soap soccer social society sock sofa softball soften software solar solid soloist solve
  somebody someday someone something soprano sorbet sound south souvenir spacious spaghetti
  sparkle sparrow spatula speak special spectrum speech spell spend sphere spicy spider spinach
  spinner spiral spire splash splendid sponge spoon spot spotless spray spread spring sprinkle
  sprinter sprout spruce square squash squeak squirrel stable stadium staff stage staircase
  stamp stand stapler starfish starlight station stature stay steady stencil stereo sticker stir
  stitch stool stop storage storm stove stranger strategy straw stream street stretch stripe
  strong strudel student studio sturdy style subject submarine subtract suburb subway success
  sudden sugar suggest suit suitcase summer summit sunbeam sunburst sunday sundial sundown
  sunflower sunlight sunrise sunroof sunset sunshine super supply support suppose surface
  surfboard surprise sushi suspense swan sweater swift swim symmetry symphony syrup system
  tabletop tactic tadpole talent talk tangerine tape tapestry target tasty taxi teacher teacup
  teamwork teapot teaspoon teddy teenager telegram telephone telescope tell template tender
  tennis term terrace terrier terrific textile texture thank thankful theme theory thermos
  thicket thimble thing third thirsty thistle thorough thousand thread three thrill thumb
  thunder thursday tiara tidy tiger timber timeless tinsel tiptoe tissue title today together
  token tomato tomorrow tongue tonight toolbox tooth topaz topic topmost tortilla tortoise total
  toucan tour tourist toward towel town toy track tractor trade traffic trail trailer tranquil
  transfer transit transport trapeze tray treasure treat treetop trek trendy triangle tribute
  tricycle trinket trolley trombone trophy tropical trousers trout true truffle trumpet trunk
  truth tuba tuesday tugboat tulip tundra turbine turkey turnip turquoise turret turtle tutor
  twelve twice twig twilight twinkle twirl twist typical ukulele ultimate umbrella uncle unfold
  unicorn uniform unique unit universe unlock unusual upbeat update upgrade uphill uplift upper
  upright upside upstairs upstream upward urban urgent useful usher usual utensil vacation
  valiant valid valley value vanilla vantage variety various vault vegetable vehicle velvet
  vendor venture veranda verb verse version vertical vibrant victory video view villa village
  vinegar violet violin virtual visible vision visit visitor vista visual vitality vitamin vivid
  voice volume volunteer voyage waffles wagon waiter walkway walnut walrus waltz wander warbler
  wardrobe warmth wash watchful waterfall waterway wavy waxwing weave web website wednesday
  weekday weekend welcome western wetland wheat whisk whisker white wide widget wildcat wildlife
  win windmill window windsock windy wingspan winter wisdom wishbone wolf wombat wonderful
  wooden woodland woodwind woolly word workbook workshop woven wren wrist yacht yearbook yearly
  yesterday yoga young younger yummy zebra zero zesty zigzag zipper zone zoology
`
  .trim()
  .split(/\s+/u);
