#!/usr/bin/env bash
# Makes the clients of Kiota and NSwag below obj/peers, with the tools that .config/dotnet-tools.json names, and tries the situations of
# docs/ecosystem.md. What stands in the first argument chooses among them: try.sh redirect
set -euo pipefail
cd "$(dirname "$0")"

dotnet tool restore > /dev/null
rm -rf obj/peers
for name in garden gardenNext; do
  space="${name^}"
  dotnet kiota generate --language CSharp --openapi "$name.openapi.yaml" --output "obj/peers/$space/Kiota" --namespace-name "Peers.$space.Kiota" \
    --class-name KiotaGarden --exclude-backward-compatible --log-level Error > /dev/null
  for based in true false; do
    class=$([[ $based = true ]] && echo NSwagGarden || echo NSwagGardenOfAnyBase)
    dotnet nswag openapi2csclient "/input:$name.openapi.yaml" "/output:obj/peers/$space/$class.cs" "/namespace:Peers.$space.$class" "/className:$class" \
      "/useBaseUrl:$based" /jsonLibrary:SystemTextJson /injectHttpClient:true /disposeHttpClient:false /generateClientInterfaces:true \
      /operationGenerationMode:SingleClientFromOperationId /generateNullableReferenceTypes:true > /dev/null
  done
done

dotnet run -- "$@"
