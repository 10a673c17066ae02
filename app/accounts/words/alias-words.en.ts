const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/**
 * The English words that suggested aliases are made of: any adjective before any word of nature,
 * over 100,000 pairs (DOMAIN 5.6). Screened: nothing of alcohol, drugs, illness, war, religion or
 * the body, nothing sad, erotic or belittling, no given names, no brands.
 * British spelling.
 */
export const aliasWordsEn = {
  adjectives: list(`
    adventurous affable age-old ageless agile airy alert alpine amazed amiable amicable ancient
    arctic artful astute attentive autumnal avid aware azure balanced beaming blissful blooming
    blossoming blue bold boreal boundless brave breezeblown breezy bright brisk bronze bubbling
    budding buoyant calm candid candlelit carefree careful caring cascading charming cheerful
    cheery cherished chirping cinnamon clear clever cloudless cloudy coastal cobalt colourful
    composed considerate constant content contented copper coppery cosmic cosy creative crimson
    crisp curious dainty dancing dappled daring dauntless dawning daylit dazzling delicate
    delightful dewy dignified diligent distinct downy dreaming dreamy drifting dynamic eager
    early earnest eastern easygoing elegant enchanted endless enduring energetic even-tempered
    evergreen fabled fair faithful fanciful fearless feathery ferny fine firelit floating
    flourishing flowing fluffy fragrant free fresh friendly frosted frosty gallant generous
    gentle genuine giving glad gleaming gliding glimmering glistening glittering glossy glowing
    golden good-natured graceful gracious grand grateful green grounded growing handmade handy
    happy hardy hearty helpful hidden highland homebound homely homespun honest honeyed hopeful
    hospitable hovering humble humming indigo insightful inspired intrepid inventive
    invigorating ivory jolly journeying joyful joyous keen kind kindly lakeside lamplit lasting
    leafy legendary light lilting lime limpid lively lofty lovely lowland loyal lucid luminous
    lunar lustrous magical majestic marbled meandering melodic merry midnight mindful minty
    modest moonlit mossy mottled murmuring musical mysterious natural neat neighbourly nightly
    nimble noble northern observant open open-hearted optimistic orange original patient
    patterned peaceful peachy pearly pebbled perceptive perennial pink placid playful pleasant
    plucky plush poised polar polished proud pure purple quaint quick quiet radiant rainy rare
    ready refreshing regal relaxed reliable renewed resilient resourceful rested restful
    rhythmic rippling rising riverside roaming robust rolling rose-red rosy roving rugged
    rushing russet saffron sailing satisfied scarlet scented seafaring seaside secret serene
    shimmering shining shiny silken silver silvery simple sincere singing singular skilful
    skyward smooth snowy snug soaring sociable soft soft-spoken solar solid southern spacious
    sparkling special speckled splashing sprightly sprouting spruce spry stable starlit starry
    stately steady stellar still storied strolling strong sturdy summery sunlit sunny sunwarmed
    sure swaying sweet-natured sweet-scented swirling tangerine tenacious tender thoughtful
    thriving tidy timeless tireless towering tranquil travelling treasured trim true trusty
    tumbling tuneful turquoise twilit twinkling twirling uncharted undaunted undiscovered
    unhurried unique unruffled unusual upbeat valiant valued vast velvet velvety verdant vernal
    vibrant vigilant vital vivid wakeful waking wandering warbling warm warm-hearted watchful
    welcome welcoming well-travelled western whimsical whispering whistling windborne winding
    windswept wintry wise wondering woolly yellow zestful
  `),
  nouns: list(`
    acorn albatross alder almond amethyst anemone apple apricot arbour aspen aster avocet azalea
    badger bay beach beacon beech bellflower bilberry birch bison blackberry blackbird
    blackthorn bluebell blueberry boulder bracken breeze bridge bridleway brooklet bumblebee
    buttercup butterfly buzzard campfire campion canoe canyon cascade cedar celandine chaffinch
    chamomile chestnut clearing clematis cloud cloudberry clover coast cobble comet conker copse
    coral cormorant cornflower cove cowslip cranberry crane creek cricket crocus curlew currant
    cygnet cypress daffodil damselfly damson dandelion deer dewdrop dipper dogwood dolphin
    dormouse dragonfly driftwood drizzle dune dunnock eagle egret eider elderberry elderflower
    elk elm ermine estuary fawn fen fern field finch firefly fjord footbridge footpath forest
    forget-me-not fountain fox foxglove frog frost galaxy garden garnet gentian geranium glacier
    glade goldcrest goldfinch gooseberry gorge granite grasshopper grayling grebe greenfinch
    grove guillemot gust harbour hare harebell hawthorn hazelnut headland hearth hedgehog
    hedgerow heron hill hillock hilltop hollyhock honeybee honeysuckle horizon hornbeam hyacinth
    hydrangea iceberg icicle inlet isle islet jackdaw jetty juniper kayak kestrel kingfisher
    knoll lacewing lagoon lake lantern lapwing larch lark larkspur lavender lichen lighthouse
    lilac limestone linden lingonberry linnet lotus lupin lynx magnolia magpie mallard maple
    marble marigold marjoram marsh marten mayflower meadow meadowsweet meteor minnow mint
    moonbeam moonflower moonlight moonstone moorland moss mountain mulberry nasturtium nebula
    nightingale nuthatch oak oasis ocean orchard orchid oregano osprey otter owl oystercatcher
    partridge pasture pathway peak pebble penguin peony petunia pheasant pier pine pinecone
    pintail plain planet plateau plover pond pool poplar porpoise prairie primrose ptarmigan
    puffin quail quince rabbit rainbow raindrop rainfall rapids raspberry raven redstart redwood
    reef reindeer rhododendron ridge ripple river rivulet rosehip rowboat sailboat salamander
    salmon sandbank sandpiper sandstone sapphire savanna saxifrage seahorse seal seashell
    seashore sedge sequoia shore shoreline shower siskin skylark snail snowdrift snowdrop
    snowflake sparrow spring squirrel star starfish starflower starlight starling stoat
    stonechat stork strawberry stream summit sunbeam sunflower sunlight sunrise sunshine
    sunstone swan swift sycamore tarn teal tern thicket thrift thyme topaz tortoise tourmaline
    trail treecreeper trout tulip tundra turtle turtledove valley wagtail wallflower walnut
    warbler waterfall waterlily watermill wave waxwing wetland wheatear whirlpool wildflower
    wind windflower windmill wisteria woodland yarrow zephyr zinnia
  `),
} as const;
